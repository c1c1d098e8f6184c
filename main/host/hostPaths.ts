import { join } from 'node:path';

/** Where the services find what they need; all absolute. */
export interface HostPaths {
  /** Holds the database, its backups and the window's memory; exists. */
  readonly dataFolder: string;
  /** Fonts, question bank and sample as shipped; only read. */
  readonly assetsFolder: string;
  /** Built worker that writes documents; the other workers lie beside it. */
  readonly workerPath: string;
}

/** Paths of an app rooted at `appRoot` (checkout, or the packed archive). */
export function hostPathsOf(appRoot: string, dataFolder: string): HostPaths {
  return { dataFolder, assetsFolder: join(appRoot, 'assets'), workerPath: join(appRoot, 'dist', 'exportWorker.cjs') };
}
