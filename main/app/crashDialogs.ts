import { app, type BrowserWindow } from 'electron';
import { askUser } from './askUser';
import type { LogFile } from './logFile';
import { TEXT } from './text';

/** Notes every crash in the log and tells the user in a sentence; a stack never reaches them. */
export function watchCrashes(log: LogFile): void {
  let asking = false;
  const tell = async (): Promise<void> => {
    asking = true;
    const { message, detail, restart, proceed } = TEXT.crash;
    const choice = await askUser({ message, detail: `${detail} ${log.path}`, buttons: [restart, proceed] });
    asking = false;
    if (choice !== 0) return;
    app.relaunch();
    app.quit();
  };
  process.on('unhandledRejection', (reason) => log.write('unhandledRejection', reason));
  process.on('uncaughtException', (error) => {
    log.write('uncaughtException', error);
    // An error that repeats must not stack dialogs.
    if (!asking && app.isReady()) void tell();
  });
}

/** Offers to reload a page that crashed or hangs; the page holds no truth, so nothing is lost. */
export function watchPage(window: BrowserWindow, log: LogFile): void {
  const { pageGone, unresponsive, keluar } = TEXT;
  const offerReload = async (): Promise<void> => {
    const choice = await askUser({ ...pageGone, buttons: [keluar, pageGone.reload] });
    if (choice === 0) app.quit();
    else if (!window.isDestroyed()) window.webContents.reload();
  };
  const offerStop = async (): Promise<void> => {
    const choice = await askUser({ ...unresponsive, buttons: [pageGone.reload, unresponsive.wait] });
    if (choice !== 0 || window.isDestroyed()) return;
    // A page that hangs can't be reloaded; stopped, it can.
    stopped = true;
    window.webContents.forcefullyCrashRenderer();
    window.webContents.reload();
  };
  let stopped = false;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.write('render-process-gone', `${reason} ${exitCode}`);
    if (!stopped) void offerReload();
    stopped = false;
  });
  window.on('unresponsive', () => void offerStop());
}
