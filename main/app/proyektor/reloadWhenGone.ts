import type { BrowserWindow } from 'electron';
import type { LogFile } from '../logFile';

/** A page that stops more often than this within the time isn't helped by another reload. */
const RELOADS_MAX = 5;
const RELOADS_MS = 60_000;

/**
 * Reloads a page that crashed or hangs without asking anybody: the room sees the same question again a moment later. A
 * page that goes on crashing has its window closed.
 */
export function reloadWhenGone(window: BrowserWindow, log: LogFile): void {
  let reloadList: number[] = [];
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write('projector render-process-gone', `${reason} ${exitCode}`);
    const now = performance.now();
    reloadList = [...reloadList.filter((then) => now - then < RELOADS_MS), now];
    if (reloadList.length > RELOADS_MAX) window.destroy();
    // Reloading from within the event would reuse the process that is just ending.
    else setTimeout(() => !window.isDestroyed() && webContents.reload(), 0);
  });
  window.on('unresponsive', () => webContents.forcefullyCrashRenderer());
}
