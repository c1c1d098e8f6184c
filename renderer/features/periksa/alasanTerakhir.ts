import type { TemuanDiterima } from '../../../shared/domain/dossier';

/** How many reasons are offered again. */
const JUMLAH = 5;

/** Reasons given before, each once, the latest first. */
export const alasanTerakhir = (list: readonly TemuanDiterima[]): readonly string[] =>
  [...new Set(list.toSorted((a, b) => b.diterimaPada.localeCompare(a.diterimaPada)).map(({ alasan }) => alasan))].slice(
    0,
    JUMLAH,
  );
