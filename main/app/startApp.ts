import { join } from 'node:path';
import { type BrowserWindow, session } from 'electron';
import { sendEvent } from '../ipc/sendEvent';
import { serveRenderer } from '../security/appProtocol';
import { lockSession } from '../security/lockSession';
import { applyTampilan } from './applyTampilan';
import { watchCrashes, watchPage } from './crashDialogs';
import type { LogFile } from './logFile';
import { createMainWindow } from './mainWindow';
import { installMenu } from './menu';
import { WindowStateFile } from './windowState';

export interface StartOptions {
  /** Checkout or packed archive: holds `dist` and `assets`. */
  readonly appRoot: string;
  readonly dataFolder: string;
  readonly log: LogFile;
}

/** After `app.whenReady`: window and services start side by side. Null when the user gave up on opening the data. */
export async function startApp(options: StartOptions): Promise<BrowserWindow | null> {
  const { appRoot, dataFolder, log } = options;
  watchCrashes(log);
  lockSession(session.defaultSession);
  serveRenderer(session.defaultSession, join(appRoot, 'dist', 'renderer'));
  const stateFile = new WindowStateFile(dataFolder);
  applyTampilan(stateFile.state.tampilan);
  const main = createMainWindow(appRoot, stateFile);
  watchPage(main.window, log);
  installMenu((perintah) => sendEvent(main.window, 'shell:perintah', { perintah }));
  // Loaded here only: building the contract's schemas takes about as long as the page's process takes to start.
  const { startServices } = await import('./startServices');
  return startServices(options, main, stateFile);
}
