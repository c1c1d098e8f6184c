import { rmSync } from 'node:fs';
import type { Cadangan } from '../../../shared/contract';
import { cadanganPath, listCadangan } from './cadanganFile';

const HARI_DISIMPAN = 14;
const TERAKHIR_DISIMPAN = 8;
const HARI_MS = 24 * 60 * 60 * 1000;

/** Calendar day where the computer stands. */
const dayOf = (pada: Date): string => `${pada.getFullYear()}-${pada.getMonth()}-${pada.getDate()}`;

/**
 * Backups to keep out of a list sorted newest first: the last 8, the newest of each of the last 14 days, and the newest
 * made before a restore and before a migration, which a later change of mind may need.
 */
export const selectKept = (cadanganList: readonly Cadangan[], now: Date): Set<string> => {
  const kept = new Set(cadanganList.slice(0, TERAKHIR_DISIMPAN).map(({ cadanganId }) => cadanganId));
  const keepNewest = (pilih: (cadangan: Cadangan) => boolean): void => {
    const newest = cadanganList.find(pilih);
    if (newest) kept.add(newest.cadanganId);
  };
  for (let i = 0; i < HARI_DISIMPAN; i += 1) {
    const hari = dayOf(new Date(now.getTime() - i * HARI_MS));
    keepNewest(({ dibuatPada }) => dayOf(new Date(dibuatPada)) === hari);
  }
  keepNewest(({ alasan }) => alasan === 'SEBELUM_PEMULIHAN');
  keepNewest(({ alasan }) => alasan === 'SEBELUM_MIGRASI');
  return kept;
};

/** Removes the backups that are not to be kept. */
export const rotateBackup = (folder: string, now: Date): void => {
  const cadanganList = listCadangan(folder);
  const kept = selectKept(cadanganList, now);
  for (const { cadanganId } of cadanganList) {
    if (!kept.has(cadanganId)) rmSync(cadanganPath(folder, cadanganId), { force: true });
  }
};
