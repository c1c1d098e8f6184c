import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { isAppUrl } from '../security/appOrigin';

/**
 * True when a message comes from the main frame of one of our windows while it shows our own page. The frame is null
 * when it was left or destroyed before the message arrived.
 */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  const { sender, senderFrame } = event;
  return (
    senderFrame !== null &&
    BrowserWindow.fromWebContents(sender) !== null &&
    senderFrame === sender.mainFrame &&
    isAppUrl(senderFrame.url)
  );
}
