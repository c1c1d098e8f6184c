import type { BrowserWindow } from 'electron';
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
import type { LogUnexpected } from '../services/dispatch';
import { closeCleanly } from './closeCleanly';
import { type NewWindow, showWhenReady } from './mainWindow';
import { openWithUser } from './openWithUser';
import { startProyektor } from './proyektor/startProyektor';
import type { StartOptions } from './startApp';
import type { WindowStateFile } from './windowState';

/**
 * What stands behind the window: its channels, the projector and the services. Runs before the new window's first message
 * can arrive, and opens the store while the page loads; its first calls wait for it. Null when the user gave up on opening
 * the data.
 */
export async function startServices(
  options: StartOptions,
  main: NewWindow,
  stateFile: WindowStateFile,
): Promise<BrowserWindow | null> {
  const { appRoot, dataFolder, log } = options;
  const { window } = main;
  let settle: (services: OpenServices) => void = () => {};
  const services = new Promise<OpenServices>((resolve) => {
    settle = resolve;
  });
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

  showWhenReady(main, stateFile, services);
  const proyektor = startProyektor({ appRoot, mainWindow: window, stateFile, log });
  register(proyektorContract, proyektor.handlers, noteUnexpected);

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
