import * as z from 'zod';
import { KUNCI_TEMUAN_MAKS } from '../dossier';
import type { TemuanAturan } from './temuan';

/** Longest part of a key, so that all of them fit into `KUNCI_TEMUAN_MAKS` even when JSON doubles every sign. */
const BAGIAN_MAKS = 600;

const potong = (teks: string): string =>
  teks.length <= BAGIAN_MAKS ? teks : `${teks.slice(0, BAGIAN_MAKS)}…${teks.length}`;

/**
 * Positions in lists without ids, which move when something is put in before them; years (four digits) are names.
 * Blocks of a section thus share its place, and `urutan` tells equal findings of one place apart.
 */
const POLA_POSISI = /\[\d{1,3}\]/g;

/**
 * Key of a finding for `temuanDiterimaList`: rule, place, found and expected, so that a finding counts again once one of
 * them changes. Not part of it: positions, names and numbers of places, and the class. `urutan` counts from 0 among the
 * findings that are otherwise equal.
 */
export const kunciTemuan = ({ aturan, tempat, ditemukan, seharusnya, untukKunci }: TemuanAturan, urutan = 0): string =>
  JSON.stringify([
    aturan,
    urutan,
    ...[
      untukKunci?.tempat ?? tempat.jalur.replace(POLA_POSISI, ''),
      untukKunci?.ditemukan ?? ditemukan,
      untukKunci?.seharusnya ?? seharusnya,
    ].map(potong),
  ]).slice(0, KUNCI_TEMUAN_MAKS);

/** What a key tells of its finding: the rule (which may be gone from the app by now), and the parts of the key. */
export interface IsiKunci {
  readonly aturan: string;
  readonly tempat: string;
  readonly ditemukan: string;
  readonly seharusnya: string;
}

const kunciSchema = z.tuple([z.string(), z.int(), z.string(), z.string(), z.string()]);

/** Reads a key back; null when `kunciTemuan` never made it. */
export const bacaKunci = (kunci: string): IsiKunci | null => {
  try {
    const [aturan, , tempat, ditemukan, seharusnya] = kunciSchema.parse(JSON.parse(kunci));
    return { aturan, tempat, ditemukan, seharusnya };
  } catch {
    return null;
  }
};
