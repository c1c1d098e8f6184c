import type { Peserta } from '../../../../shared/domain/dossier';

/** Columns of the participants' grid, in their order. */
export const KOLOM_PESERTA = ['nama', 'instansi', 'jabatan', 'jenjang', 'mewakili'] as const;
export type KolomPeserta = (typeof KOLOM_PESERTA)[number];

/** Most participants a meeting holds, as the schema says. */
export const PESERTA_MAKS = 500;

/** Most letters a cell of text holds, as the schema says. */
export const TEKS_MAKS = 600;

/** Text of a cell as it is shown, edited and copied. */
export const teksKolom = (peserta: Peserta, kolom: KolomPeserta): string =>
  kolom === 'jenjang' ? String(peserta.jenjang ?? '') : peserta[kolom];

/** Rank as people type it: `2`, `2.`; undefined when it is no whole number from 1 to 99. */
export const parseJenjang = (teks: string): number | null | undefined => {
  const rapi = teks.trim().replace(/\.$/, '');
  if (rapi === '') return null;
  return /^\d{1,2}$/.test(rapi) && Number(rapi) >= 1 ? Number(rapi) : undefined;
};

/** What a text changes in a participant; null when the column can't hold it. */
export const isiKolom = (kolom: KolomPeserta, teks: string): Partial<Peserta> | null => {
  if (kolom === 'jenjang') {
    const jenjang = parseJenjang(teks);
    return jenjang === undefined ? null : { jenjang };
  }
  const rapi = teks.replace(/\s+/g, ' ').trim();
  return rapi.length > TEKS_MAKS ? null : { [kolom]: rapi };
};
