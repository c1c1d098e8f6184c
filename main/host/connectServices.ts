import { basename, dirname, join } from 'node:path';
import { forkServices } from './forkServices';
import { hostPathsOf } from './hostPaths';
import type { OpenServices } from './openServices';
import type { OpenMode } from './protocol';

/** better-sqlite3 13 is built for this Node-API version. */
const STORE_NODE_API = 10;

/**
 * Opens the services of a data folder: in this process where it can load the store, as in every shipped app, else in a
 * host process on the project's own Node.
 */
export async function connectServices(appRoot: string, dataFolder: string, mode: OpenMode): Promise<OpenServices> {
  if (Number(process.versions.napi ?? 0) >= STORE_NODE_API) {
    // Loaded here only: a runtime that can't load the store must not try.
    const { openServices } = await import('./openServices');
    return openServices(hostPathsOf(appRoot, dataFolder), mode);
  }
  // Plain Node can't look into the archive of a packed app.
  const hostRoot = basename(appRoot) === 'app.asar' ? join(dirname(appRoot), 'app.asar.unpacked') : appRoot;
  const nodeBinary = process.platform === 'win32' ? 'node.exe' : 'bin/node';
  return forkServices(
    {
      nodePath: join(hostRoot, 'node_modules', 'node', nodeBinary),
      hostPath: join(hostRoot, 'dist', 'host.cjs'),
    },
    hostPathsOf(hostRoot, dataFolder),
    mode,
  );
}
