import type { StatusEkspor } from '../../shared/contract';
import { forwardHandlers } from './forwardHandlers';
import { HostProcess, type HostProgram } from './HostProcess';
import type { HostPaths } from './hostPaths';
import type { OpenServices } from './openServices';
import type { OpenMode } from './protocol';

/**
 * The services of one data folder in a process of their own, for a window whose runtime can't load the store. A host that
 * dies fails the calls it had; the next call starts another, which finds every committed change on disk.
 */
export async function forkServices(program: HostProgram, paths: HostPaths, mode: OpenMode): Promise<OpenServices> {
  const listeners = new Set<(status: StatusEkspor) => void>();
  const emit = (status: StatusEkspor): void => {
    for (const listener of listeners) listener(status);
  };
  const start = async (mode: OpenMode): Promise<HostProcess> => {
    const host = new HostProcess(program, emit);
    await host.open(paths, mode);
    return host;
  };

  let current = Promise.resolve(await start(mode));
  const alive = async (): Promise<HostProcess> => {
    const seen = current;
    const host = await seen.catch(() => null);
    // Two calls that find the same dead host share its successor.
    if ((host === null || host.ended) && seen === current) current = start('BIASA');
    return current;
  };

  return {
    handlers: forwardHandlers(async (channel, input) => (await alive()).call(channel, input)),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => (await current.catch(() => null))?.close(),
  };
}
