import { existsSync, renameSync } from 'node:fs';
import type { Cadangan } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { listCadangan } from './backup/cadanganFile';
import { placeStaged, stageCadangan } from './backup/replaceDatabase';
import { type Clock, systemClock } from './clock';
import { lockStore } from './lockStore';
import { MIGRATION_LIST } from './migrations';
import { latestVersion } from './migrations/migrate';
import { makeStoreFolder } from './openStore';
import { storePath } from './storePath';

export interface RecoverOptions {
  readonly folder: string;
  /** CADANGAN puts the newest good backup in place, or one by its id; KOSONG begins anew. */
  readonly dari: 'CADANGAN' | 'KOSONG' | { readonly cadanganId: string };
  readonly clock?: Clock;
}

export interface Recovery {
  /** Where the damaged files went; they are never deleted. */
  readonly dipindahkanKe: readonly string[];
  /** The backup that now stands in their place; null when the store begins anew. */
  readonly cadangan: Cadangan | null;
}

/**
 * For a store that `openStore` refused as STORE_CORRUPT: sets the damaged database aside under a dated name and puts a
 * backup in its place. Open the store afterwards. CADANGAN without any good backup throws BACKUP_NOT_FOUND and leaves
 * all as it was. Throws STORE_BUSY, FOLDER_NOT_WRITABLE, and for a backup by its id what a restore throws.
 */
export const recoverStore = ({ folder, dari, clock = systemClock }: RecoverOptions): Recovery => {
  const path = storePath(folder);
  makeStoreFolder(folder);
  const unlock = lockStore(path.lock);
  try {
    const pilihan = dari === 'KOSONG' ? null : stageGood(path, typeof dari === 'string' ? null : dari.cadanganId);
    const cap = clock.now().toISOString().replaceAll(/[-:.]/g, '');
    const dipindahkanKe = [path.database, path.wal, path.shm].filter(existsSync).map((asal) => {
      const tujuan = freeName(asal.replace(path.database, `${path.database}.rusak-${cap}`));
      renameSync(asal, tujuan);
      return tujuan;
    });
    if (pilihan) placeStaged(path, pilihan.staged);
    return { dipindahkanKe, cadangan: pilihan?.cadangan ?? null };
  } finally {
    unlock();
  }
};

/** The backup asked for, or the newest one that passes its check, as a copy ready to be put in place. */
const stageGood = (
  path: ReturnType<typeof storePath>,
  cadanganId: string | null,
): { staged: string; cadangan: Cadangan } => {
  const semua = listCadangan(path.cadangan);
  for (const cadangan of cadanganId === null ? semua : semua.filter((c) => c.cadanganId === cadanganId)) {
    try {
      return { staged: stageCadangan(path, cadangan.cadanganId, latestVersion(MIGRATION_LIST)), cadangan };
    } catch (error) {
      if (cadanganId !== null) throw error;
    }
  }
  throw new RenaksiError('BACKUP_NOT_FOUND', cadanganId === null ? {} : { cadanganId });
};

const freeName = (nama: string): string => {
  let calon = nama;
  for (let i = 2; existsSync(calon); i += 1) calon = `${nama}-${i}`;
  return calon;
};
