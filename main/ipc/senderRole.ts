import type { WebContents } from 'electron';
import { isProyektorChannel } from './proyektorChannels';

const proyektorSet = new WeakSet<WebContents>();

/** Limits a page to the projector's channels for as long as it lives; call it before the page loads. */
export const markProyektor = (contents: WebContents): void => void proyektorSet.add(contents);

export const isProyektor = (contents: WebContents): boolean => proyektorSet.has(contents);

/** Decided by who sends, never by the address a page gives itself. */
export const mayCall = (sender: WebContents, channel: string): boolean =>
  !proyektorSet.has(sender) || isProyektorChannel(channel);
