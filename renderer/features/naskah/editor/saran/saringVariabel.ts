import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';

/** Most choices shown at once; more words narrow them. */
const TAMPIL_MAKS = 60;

const kataOf = (teks: string): string[] =>
  teks
    .toLowerCase()
    .split(/\s+/)
    .filter((kata) => kata !== '');

/** Variables whose name, meaning or value hold every word, those whose name starts with the words first. */
export const saringVariabel = (list: readonly VariabelNaskah[], cari: string): VariabelNaskah[] => {
  const kataList = kataOf(cari);
  const awalan = cari.trim().toLowerCase();
  const cocok = list.filter(({ nama, makna, nilai }) => {
    const semua = `${nama} ${makna} ${nilai ?? ''}`.toLowerCase();
    return kataList.every((kata) => semua.includes(kata));
  });
  const depan = awalan === '' ? [] : cocok.filter(({ nama }) => nama.toLowerCase().startsWith(awalan));
  return [...new Set([...depan, ...cocok])].slice(0, TAMPIL_MAKS);
};

/** The list under its headings, each heading once, in the order of their first. */
export const kelompokkan = (list: readonly VariabelNaskah[]): [kelompok: string, isi: VariabelNaskah[]][] => {
  const hasil = new Map<string, VariabelNaskah[]>();
  for (const variabel of list) hasil.set(variabel.kelompok, [...(hasil.get(variabel.kelompok) ?? []), variabel]);
  return [...hasil];
};
