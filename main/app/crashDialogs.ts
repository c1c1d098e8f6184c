import { app, type BrowserWindow } from 'electron';
import { askUser } from './askUser';
import type { LogFile } from './logFile';
import { TEXT } from './text';

/** Notes every crash in the log and tells the user in a sentence; a stack never reaches them. */
export function watchCrashes(log: LogFile): void {
  let asking = false;
  process.on('unhandledRejection', (reason) => log.write('unhandledRejection', reason));
  process.on('uncaughtException', (error) => {
    log.write('uncaughtException', error);
    // An error that repeats must not stack dialogs.
    if (asking || !app.isReady()) return;
    asking = true;
    const { message, detail, restart, proceed } = TEXT.crash;
    void askUser({ message, detail: `${detail} ${log.path}`, buttons: [restart, proceed] })
      .then((choice) => {
        if (choice !== 0) return;
        app.relaunch();
        app.quit();
      })
      .finally(() => {
        asking = false;
      });
  });
}

/** Offers to reload a page that crashed or hangs; the page holds no truth, so nothing is lost. */
export function watchPage(window: BrowserWindow, log: LogFile): void {
  const { pageGone, unresponsive, keluar } = TEXT;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.write('render-process-gone', `${reason} ${exitCode}`);
    void askUser({ ...pageGone, buttons: [keluar, pageGone.reload] }).then((choice) => {
      if (choice === 0) app.quit();
      else if (!window.isDestroyed()) window.webContents.reload();
    });
  });
  window.on('unresponsive', () => {
    void askUser({ ...unresponsive, buttons: [pageGone.reload, unresponsive.wait] }).then((choice) => {
      if (choice === 0 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
}
