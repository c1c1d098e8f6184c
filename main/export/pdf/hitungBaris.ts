import type { Teks } from '../../../shared/documents/model/teks';
import type { HurufPdf } from './hurufPdf';

/** Kerning may widen a line by this part. */
const LONGGAR = 1.01;

/** Where a line may end: after a space, and after a slash or hyphen inside a word. */
const BATAS_KATA = /(?<=\s)|(?<=[/-])(?=\p{L})/u;

/** Pieces of a text a line may end after. */
export const pecahKata = (teks: string): string[] => teks.split(BATAS_KATA);

/** Lines that words fill one after the other in a room of `lebar` points. */
export interface PengisiBaris {
  /** Lines so far, at least one. */
  readonly jumlah: () => number;
  readonly tambah: (kata: string, lebarKata: number, lebarTanpaSpasi: number) => void;
}

export const createPengisiBaris = (lebar: number): PengisiBaris => {
  let jumlah = 1;
  let terisi = 0;
  return {
    jumlah: () => jumlah,
    tambah: (kata, lebarKata, lebarTanpaSpasi) => {
      const isi = lebarTanpaSpasi * LONGGAR;
      if (terisi > 0 && terisi + isi > lebar) {
        jumlah += 1;
        terisi = 0;
      }
      // A word wider than the room is cut at its characters.
      const lebih = Math.max(0, Math.ceil(isi / lebar) - 1);
      jumlah += lebih;
      terisi += lebarKata * LONGGAR - lebih * lebar;
      if (!kata.endsWith('\n')) return;
      jumlah += 1;
      terisi = 0;
    },
  };
};

/** Lines a text takes in a room of `lebar` points, set in `ukuran`; line breaks in it count. */
export const hitungBaris = (teks: Teks, lebar: number, ukuran: number, huruf: HurufPdf): number => {
  if (teks.every((potong) => !potong.teks.includes('\n')) && huruf.widthOf(teks, ukuran) * LONGGAR <= lebar) return 1;
  const pengisi = createPengisiBaris(lebar);
  for (const { teks: isi, ...gaya } of teks)
    for (const kata of pecahKata(isi)) pengisi.tambah(kata, ...lebarKata(kata, gaya, ukuran, huruf));
  return pengisi.jumlah();
};

/** Width of a word in points, with and without the space at its end. */
export const lebarKata = (
  kata: string,
  gaya: Omit<Teks[number], 'teks'>,
  ukuran: number,
  huruf: HurufPdf,
): [number, number] => {
  const rapat = kata.trimEnd();
  const tanpaSpasi = huruf.widthOf([{ ...gaya, teks: rapat }], ukuran);
  return [rapat === kata ? tanpaSpasi : huruf.widthOf([{ ...gaya, teks: kata }], ukuran), tanpaSpasi];
};
