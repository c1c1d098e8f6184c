import { join } from 'node:path';

/** Files of one store folder. */
export interface StorePath {
  readonly folder: string;
  readonly database: string;
  /** Companions SQLite keeps beside a database in WAL mode. */
  readonly wal: string;
  readonly shm: string;
  readonly lock: string;
  readonly cadangan: string;
}

export const storePath = (folder: string): StorePath => {
  const database = join(folder, 'renaksi.db');
  return {
    folder,
    database,
    wal: `${database}-wal`,
    shm: `${database}-shm`,
    lock: join(folder, 'renaksi.lock'),
    cadangan: join(folder, 'cadangan'),
  };
};
