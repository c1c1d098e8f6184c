import type { BrowserWindow } from 'electron';
import { sendEvent } from '../ipc/sendEvent';

/** Brings the window forward and lets its page ask about the file; a page still loading gets the message afterwards. */
export function openRenaksi(window: BrowserWindow | null, renaksiPath: string | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  if (renaksiPath === null) return;
  const send = (): void => sendEvent(window, 'shell:bukaRenaksi', { path: renaksiPath });
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', send);
  else send();
}
