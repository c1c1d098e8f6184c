import { NAMA_VARIABEL_LIST, type VariabelBeritaAcara } from './variabelBeritaAcara';

/** Printed for a variable without a value: room to fill it in by hand. */
export const TITIK_ISIAN = '......';

/** A name in braces; case and space around it don't matter. */
const POLA = /\{\s*([^{}\n]{1,60}?)\s*\}/g;

const rapikan = (nama: string): string => nama.toLowerCase();

const uniq = (list: readonly string[]): string[] => [...new Set(list)];

const namaDalam = (teks: string): string[] => Array.from(teks.matchAll(POLA), ([, nama = '']) => nama);

/** Names in braces that are no variable, as typed, each once. They are printed with their braces, never dropped. */
export const findVariabelAsing = (teks: string): string[] =>
  uniq(namaDalam(teks).filter((nama) => !NAMA_VARIABEL_LIST.includes(rapikan(nama))));

/** Variables a text uses that have no value yet, each once; dots are printed in their place. */
export const findVariabelKosong = (teks: string, variabelList: readonly VariabelBeritaAcara[]): string[] => {
  const kosong = new Set(variabelList.flatMap(({ nama, nilai }) => (nilai === null ? nama : [])));
  return uniq(namaDalam(teks).map(rapikan)).filter((nama) => kosong.has(nama));
};

/** Text with its variables replaced: dots for one without a value, an unknown one stays as it is with its braces. */
export const isiVariabel = (teks: string, variabelList: readonly VariabelBeritaAcara[]): string => {
  const nilaiByNama = new Map(variabelList.map(({ nama, nilai }) => [nama, nilai ?? TITIK_ISIAN]));
  return teks.replace(POLA, (asli, nama: string) => nilaiByNama.get(rapikan(nama)) ?? asli);
};
