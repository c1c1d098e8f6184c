import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { RenaksiBridge } from '../../shared/contract/bridge';
import type { Hasil } from '../../shared/errors/errorCode';
import { CHANNEL_NAMES, EVENT_NAMES } from './channelNames';
import { EventBuffer } from './eventBuffer';

/** The answer of the main process to a channel it doesn't know. */
const UNKNOWN: Hasil<never> = { ok: false, error: { code: 'INPUT_INVALID', data: { tempat: 'channel' } } };
const buffer = new EventBuffer();
for (const event of EVENT_NAMES) ipcRenderer.on(event, (_event, data: unknown) => buffer.push(event, data));

const bridge: RenaksiBridge = {
  invoke: (channel, input) =>
    CHANNEL_NAMES.has(channel) ? ipcRenderer.invoke(channel, input) : Promise.resolve(UNKNOWN),
  on: (event, listener) => (EVENT_NAMES.has(event) ? buffer.listen(event, listener) : () => {}),
  pathOf,
};

/** Runtimes before Electron 29 have no `webUtils`; there a dropped file is chosen by the dialog instead. */
function pathOf(file: unknown): string {
  try {
    return (webUtils as typeof webUtils | undefined)?.getPathForFile(file as File) ?? '';
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld('renaksi', Object.freeze(bridge));
