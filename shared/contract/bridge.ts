import type { Hasil } from '../errors/errorCode';
import type { AppEvents, ChannelInput, ChannelName, ChannelOutput, EventName } from './index';

/** What the preload puts on `window.renaksi`: typed, frozen, no generic send. */
export interface RenaksiBridge {
  invoke<K extends ChannelName>(channel: K, input: ChannelInput<K>): Promise<Hasil<ChannelOutput<K>>>;
  /** Listens to an event; the result stops listening. */
  on<K extends EventName>(event: K, listener: (data: AppEvents[K]) => void): () => void;
  /** Path of a dropped file, empty when the runtime can't tell. */
  pathOf(file: unknown): string;
}
