import { join } from 'node:path';
import { type BrowserWindow, session } from 'electron';
import { serviceContract } from '../../shared/contract';
import { proyektorContract } from '../../shared/contract/proyektorContract';
import { shellContract } from '../../shared/contract/shellContract';
import { HasilTerbuka } from '../handlers/hasilTerbuka';
import { noteHasil } from '../handlers/noteHasil';
import { createShellHandlers } from '../handlers/shellHandlers';
import { deferHandlers } from '../host/deferHandlers';
import type { OpenServices } from '../host/openServices';
import { register } from '../ipc/register';
import { sendEvent } from '../ipc/sendEvent';
import { serveRenderer } from '../security/appProtocol';
import { lockSession } from '../security/lockSession';
import type { LogUnexpected } from '../services/dispatch';
import { closeCleanly } from './closeCleanly';
import { watchCrashes, watchPage } from './crashDialogs';
import type { LogFile } from './logFile';
import { createMainWindow } from './mainWindow';
import { installMenu } from './menu';
import { openWithUser } from './openWithUser';
import { startProyektor } from './proyektor/startProyektor';
import { WindowStateFile } from './windowState';

export interface StartOptions {
  /** Checkout or packed archive: holds `dist` and `assets`. */
  readonly appRoot: string;
  readonly dataFolder: string;
  readonly log: LogFile;
}

/** After `app.whenReady`: window and services start side by side. Null when the user gave up on opening the data. */
export async function startApp({ appRoot, dataFolder, log }: StartOptions): Promise<BrowserWindow | null> {
  watchCrashes(log);
  lockSession(session.defaultSession);
  serveRenderer(session.defaultSession, join(appRoot, 'dist', 'renderer'));

  let settle: (services: OpenServices) => void = () => {};
  const services = new Promise<OpenServices>((resolve) => {
    settle = resolve;
  });
  const stateFile = new WindowStateFile(dataFolder);
  const hasilTerbuka = new HasilTerbuka();
  const serviceHandlers = deferHandlers(services);
  const noteUnexpected: LogUnexpected = (channel, error) => log.write(channel, error);
  const handlers = noteHasil(serviceHandlers, hasilTerbuka);
  register(serviceContract, handlers, noteUnexpected);
  register(
    shellContract,
    createShellHandlers({ dataFolder, stateFile, hasilTerbuka, services: handlers }),
    noteUnexpected,
  );

  // The page loads while the store opens; its first calls wait for it.
  const window = createMainWindow(appRoot, stateFile, services);
  const proyektor = startProyektor({ appRoot, mainWindow: window, stateFile, log });
  register(proyektorContract, proyektor.handlers, noteUnexpected);
  installMenu((perintah) => sendEvent(window, 'shell:perintah', { perintah }));
  watchPage(window, log);

  const opened = await openWithUser(appRoot, dataFolder, log);
  if (opened === null) return null;
  opened.onProgress((status) => {
    hasilTerbuka.addStatus(status);
    sendEvent(window, 'ekspor:progress', status);
  });
  opened.onRapatChanged((change) => proyektor.broadcast('rapat:changed', change));
  closeCleanly(() => opened.close(), log);
  settle(opened);
  if (window.isDestroyed()) return null;
  proyektor.reopen();
  return window;
}
