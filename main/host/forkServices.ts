import type { StatusEkspor } from '../../shared/contract';
import { forwardHandlers } from './forwardHandlers';
import { HostProcess, type HostProgram } from './HostProcess';
import type { HostPaths } from './hostPaths';
import { Listeners } from './Listeners';
import type { OpenServices } from './openServices';
import type { OpenMode } from './protocol';
import type { RapatChanged } from './watchChanges';

/**
 * The services of one data folder in a process of their own, for a window whose runtime can't load the store. A host that
 * dies fails the calls it had; the next call starts another, which finds every committed change on disk.
 */
export async function forkServices(program: HostProgram, paths: HostPaths, mode: OpenMode): Promise<OpenServices> {
  const progress = new Listeners<StatusEkspor>();
  const changes = new Listeners<RapatChanged>();
  const events = {
    onProgress: (status: StatusEkspor) => progress.emit(status),
    onRapatChanged: (change: RapatChanged) => changes.emit(change),
  };
  const start = async (mode: OpenMode): Promise<HostProcess> => {
    const host = new HostProcess(program, events);
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
    onProgress: (listener) => progress.add(listener),
    onRapatChanged: (listener) => changes.add(listener),
    close: async () => (await current.catch(() => null))?.close(),
  };
}
