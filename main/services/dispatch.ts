import type { Contract } from '../../shared/contract';
import { type Hasil, RenaksiError } from '../../shared/errors/errorCode';

/** Handlers as dispatch sees them: the contract's schema has made their input what they expect. */
type Handlers = Readonly<Record<string, (input: never) => unknown>>;

/** Told of errors nobody expected. */
export type LogUnexpected = (channel: string, error: unknown) => void;

/**
 * Runs one call: validates the input and wraps the result. Never throws. An unknown channel or input that doesn't pass
 * is INPUT_INVALID (`tempat` says where), a RenaksiError keeps its code, anything else is INTERNAL without its message.
 */
export const dispatch = async (
  handlers: Handlers,
  contract: Contract,
  channel: string,
  input: unknown,
  log: LogUnexpected = () => {},
): Promise<Hasil<unknown>> => {
  try {
    const definition = Object.hasOwn(contract, channel) ? contract[channel] : undefined;
    const handler = Object.hasOwn(handlers, channel) ? handlers[channel] : undefined;
    if (!definition || !handler) throw new RenaksiError('INPUT_INVALID', { tempat: 'channel' });
    const hasil = definition.input.safeParse(input);
    if (!hasil.success) {
      const path = hasil.error.issues[0]?.path ?? [];
      throw new RenaksiError('INPUT_INVALID', { tempat: path.map(String).join('.') });
    }
    return { ok: true, value: await handler(hasil.data as never) };
  } catch (error) {
    if (error instanceof RenaksiError) return { ok: false, error: { code: error.code, data: error.data } };
    logSafely(log, channel, error);
    return { ok: false, error: { code: 'INTERNAL', data: {} } };
  }
};

const logSafely = (log: LogUnexpected, channel: string, error: unknown): void => {
  try {
    log(channel, error);
  } catch {
    // A logger that fails must not turn an answer into a throw.
  }
};
