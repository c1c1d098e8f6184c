import type { BrowserWindow } from 'electron';
import type { AppEvents, EventName } from '../../shared/contract';

/** The only way a message goes to a window; silently dropped when the window is gone. */
export function sendEvent<K extends EventName>(window: BrowserWindow | null, event: K, data: AppEvents[K]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(event, data);
}
