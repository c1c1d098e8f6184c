import type { RenaksiBridge } from '../../shared/contract/bridge';
import type { AppEvents, ChannelInput, ChannelName, ChannelOutput, EventName } from '../../shared/contract/index';
import { RenaksiError } from '../../shared/errors/errorCode';

const bridge = (): RenaksiBridge => {
  if (!window.renaksi) throw new RenaksiError('INTERNAL', { bagian: 'bridge' });
  return window.renaksi;
};

/** Calls a channel of the main process. Throws the channel's RenaksiError; INTERNAL when the process can't answer. */
export const call = async <K extends ChannelName>(channel: K, input: ChannelInput<K>): Promise<ChannelOutput<K>> => {
  const hasil = await bridge()
    .invoke(channel, input)
    .catch((cause: unknown) => {
      throw new RenaksiError('INTERNAL', { channel }, { cause });
    });
  if (!hasil.ok) throw new RenaksiError(hasil.error.code, hasil.error.data);
  return hasil.value;
};

/** Listens to an event of the main process; the result stops listening. */
export const listen = <K extends EventName>(event: K, listener: (data: AppEvents[K]) => void): (() => void) =>
  bridge().on(event, listener);

/** Path of a dropped file, empty when the runtime can't tell. */
export const pathOf = (file: File): string => bridge().pathOf(file);

/** Any failure as a RenaksiError. */
export const toRenaksiError = (error: unknown): RenaksiError =>
  error instanceof RenaksiError ? error : new RenaksiError('INTERNAL', {}, { cause: error });
