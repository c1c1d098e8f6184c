import type { Peserta } from '../../../shared/domain/dossier';

export type PesertaTempelan = Pick<Peserta, 'nama' | 'instansi' | 'jabatan'>;

/**
 * Reads rows copied from Excel (or typed, a row a line): Nama, Instansi, Jabatan separated by tabs. A heading row and a
 * leading column of numbers are left out; a quoted cell may hold line breaks, which become spaces. Cells are cut at
 * 600 characters, the most a field holds.
 */
export const parseTempelan = (teks: string): PesertaTempelan[] => {
  const baris = splitSel(teks).filter((sel) => sel.some((isi) => isi !== ''));
  const isBernomor = baris.some((sel) => sel.length > 1) && baris.every(([nomor = ''], i) => isNomor(nomor, i));
  return baris
    .map((sel) => (isBernomor ? sel.slice(1) : sel))
    .filter((sel, i) => !(i === 0 && isKepala(sel)))
    .map(([nama = '', instansi = '', jabatan = '']) => ({ nama, instansi, jabatan }))
    .filter(({ nama, instansi, jabatan }) => nama !== '' || instansi !== '' || jabatan !== '');
};

const isNomor = (sel: string, i: number): boolean => /^\d+\.?$/.test(sel) || (i === 0 && /^(no\.?|nomor)$/i.test(sel));

const isKepala = ([nama = '', instansi = '']: readonly string[]): boolean =>
  /^nama\b/i.test(nama) && (instansi === '' || /^(instansi|opd|unit|perangkat)/i.test(instansi));

/** Splits tab separated text as Excel writes it to the clipboard. */
const splitSel = (teks: string): string[][] => {
  const barisList: string[][] = [[]];
  for (const [, kutip, polos, pemisah] of teks
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    const isi = kutip === undefined ? (polos ?? '') : kutip.replaceAll('""', '"');
    barisList.at(-1)?.push(isi.replace(/\s+/g, ' ').trim().slice(0, 600));
    if (pemisah === '\n') barisList.push([]);
  }
  return barisList;
};
