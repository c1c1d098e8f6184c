import { join } from 'node:path';
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
  const paths = hostPathsOf(appRoot, dataFolder);
  if (Number(process.versions.napi ?? 0) >= STORE_NODE_API) {
    // Loaded here only: a runtime that can't load the store must not try.
    const { openServices } = await import('./openServices');
    return openServices(paths, mode);
  }
  const nodeBinary = process.platform === 'win32' ? 'node.exe' : 'bin/node';
  return forkServices(
    {
      nodePath: join(appRoot, 'node_modules', 'node', nodeBinary),
      hostPath: join(appRoot, 'dist', 'host.cjs'),
    },
    paths,
    mode,
  );
}
