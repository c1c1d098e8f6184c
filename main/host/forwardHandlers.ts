import { type ServiceContract, serviceContract } from '../../shared/contract';
import type { HandlersOf } from '../../shared/contract/define';
import { type Hasil, RenaksiError } from '../../shared/errors/errorCode';
import { unpackBytes } from './packBytes';

/** Handlers that hand every call to services elsewhere and fail as those fail. */
export function forwardHandlers(
  call: (channel: string, input: unknown) => Promise<Hasil<unknown>>,
): HandlersOf<ServiceContract> {
  const forward = (channel: string) => async (input: unknown) => {
    const hasil = await call(channel, input);
    if (!hasil.ok) throw new RenaksiError(hasil.error.code, hasil.error.data);
    return unpackBytes(hasil.value);
  };
  const handlers = Object.fromEntries(Object.keys(serviceContract).map((channel) => [channel, forward(channel)]));
  return handlers as unknown as HandlersOf<ServiceContract>;
}
