import { type ServiceContract, serviceContract } from '../../shared/contract';
import type { HandlersOf } from '../../shared/contract/define';
import type { OpenServices } from './openServices';

/** Handlers for services that are still opening: a call waits for them instead of failing. */
export function deferHandlers(services: Promise<OpenServices>): HandlersOf<ServiceContract> {
  type AnyHandlers = Readonly<Record<string, (input: unknown) => unknown>>;
  const defer = (channel: string) => async (input: unknown) => {
    const handlers = (await services).handlers as unknown as AnyHandlers;
    return handlers[channel]?.(input);
  };
  const handlers = Object.fromEntries(Object.keys(serviceContract).map((channel) => [channel, defer(channel)]));
  return handlers as unknown as HandlersOf<ServiceContract>;
}
