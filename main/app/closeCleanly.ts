import { app } from 'electron';
import type { LogFile } from './logFile';

/** Quits when the last window is closed, and only after `close` has ended, so that the closing backup is whole. */
export function closeCleanly(close: () => Promise<void>, log: LogFile): void {
  let state: 'OPEN' | 'CLOSING' | 'CLOSED' = 'OPEN';
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (state === 'CLOSED') return;
    event.preventDefault();
    if (state === 'CLOSING') return;
    state = 'CLOSING';
    void close()
      .catch((error: unknown) => log.write('close', error))
      .finally(() => {
        state = 'CLOSED';
        app.quit();
      });
  });
}
