import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cadangan } from '../../../shared/contract';

export type AlasanCadangan = Cadangan['alasan'];

/** `renaksi-20261124T075300123Z-BERKALA`: sorting by name sorts by time. */
const NAMA =
  /^renaksi-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(BERKALA|PENUTUPAN|SEBELUM_MIGRASI|SEBELUM_PEMULIHAN)$/;
const AKHIRAN = '.db';
const SEMENTARA = '.tmp';

export const cadanganIdOf = (pada: Date, alasan: AlasanCadangan): string =>
  `renaksi-${pada.toISOString().replaceAll(/[-:.]/g, '')}-${alasan}`;

export const cadanganPath = (folder: string, cadanganId: string): string => join(folder, cadanganId + AKHIRAN);

export const temporaryPath = (path: string): string => path + SEMENTARA;

/** Backups in a folder, newest first; a folder that isn't there holds none. Other files are left out. */
export const listCadangan = (folder: string): Cadangan[] =>
  readNames(folder)
    .flatMap((nama) => {
      const cadangan = nama.endsWith(AKHIRAN) ? readCadangan(folder, nama.slice(0, -AKHIRAN.length)) : null;
      return cadangan ? [cadangan] : [];
    })
    .toSorted((a, b) => (a.cadanganId < b.cadanganId ? 1 : -1));

/** Removes what a backup that was cut short left behind. */
export const removeUnfinished = (folder: string): void => {
  for (const nama of readNames(folder)) {
    if (nama.startsWith('renaksi-') && nama.includes(AKHIRAN + SEMENTARA)) rmSync(join(folder, nama), { force: true });
  }
};

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
};

const readNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const readCadangan = (folder: string, cadanganId: string): Cadangan | null => {
  const cocok = NAMA.exec(cadanganId);
  if (!cocok) return null;
  const [, tahun, bulan, hari, jam, menit, detik, mili, alasan] = cocok;
  const stat = statSync(cadanganPath(folder, cadanganId), { throwIfNoEntry: false });
  if (!stat?.isFile()) return null;
  return {
    cadanganId,
    dibuatPada: `${tahun}-${bulan}-${hari}T${jam}:${menit}:${detik}.${mili}Z`,
    ukuranByte: stat.size,
    alasan: alasan as AlasanCadangan,
  };
};
