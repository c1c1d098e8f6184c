import type { KolomPeserta } from '../peserta/kolomPeserta';

/** What each column of a table means; null is left out. */
export type Pemetaan = readonly (KolomPeserta | null)[];

export interface Tebakan {
  readonly pemetaan: Pemetaan;
  /** Row with the headings, null when there is none; rows above it are titles. */
  readonly barisKepala: number | null;
}

/** Headings are looked for in so many rows from the top: sheets like to begin with titles. */
const CARI_KEPALA = 12;

const POLA: readonly (readonly [KolomPeserta, RegExp])[] = [
  ['mewakili', /^(mewakili|wakil|atas nama|a\.?n\.?|yang diwakili|diwakili)\b/i],
  ['jenjang', /^(jenjang|urutan|peringkat|eselon|pangkat urut)\b/i],
  ['nama', /^(nama|peserta|undangan)$|^nama ?(lengkap|peserta|undangan|pegawai|dan|&|\/)/i],
  ['instansi', /^(nama )?(instansi|opd|skpd|perangkat daerah|unit|unit kerja|dinas|lembaga|asal|organisasi)\b/i],
  ['jabatan', /^(nama )?(jabatan|posisi|kedudukan)\b/i],
];

const kolomOf = (judul: string): KolomPeserta | null => {
  const rapi = judul.replace(/[.:]+$/, '').trim();
  return POLA.find(([, pola]) => pola.test(rapi))?.[0] ?? null;
};

const isNomor = (sel: string): boolean => /^\d{1,4}[.)]?$/.test(sel);

/**
 * Guesses the columns of a table: from a row of headings when one names the persons' names, else numbers first are left
 * out and Nama, Instansi, Jabatan follow in that order.
 */
export const guessPemetaan = (barisList: readonly (readonly string[])[]): Tebakan => {
  const jumlahKolom = barisList.reduce((maks, { length }) => Math.max(maks, length), 0);
  const kepala = barisList.slice(0, CARI_KEPALA).findIndex((baris) => baris.some((sel) => kolomOf(sel) === 'nama'));
  if (kepala >= 0) {
    const dipakai = new Set<KolomPeserta>();
    const pemetaan = Array.from({ length: jumlahKolom }, (_, i) => {
      const kolom = kolomOf(barisList[kepala]?.[i] ?? '');
      if (kolom === null || dipakai.has(kolom)) return null;
      dipakai.add(kolom);
      return kolom;
    });
    return { pemetaan, barisKepala: kepala };
  }
  const isBernomor = jumlahKolom > 1 && barisList.length > 0 && barisList.every((baris) => isNomor(baris[0] ?? ''));
  const urutan: readonly KolomPeserta[] = ['nama', 'instansi', 'jabatan'];
  return {
    pemetaan: Array.from({ length: jumlahKolom }, (_, i) => urutan[isBernomor ? i - 1 : i] ?? null),
    barisKepala: null,
  };
};

/** The mapping with one column changed; a meaning another column had moves here. */
export const setKolom = (pemetaan: Pemetaan, i: number, kolom: KolomPeserta | null): Pemetaan =>
  pemetaan.map((ada, j) => (j === i ? kolom : ada === kolom ? null : ada));
