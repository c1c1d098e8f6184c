import type { BarisTabel, Sel } from '../../../shared/documents/model/tabel';
import { isSegaya, type Potong, type Teks } from '../../../shared/documents/model/teks';
import { createPengisiBaris, hitungBaris, lebarKata, pecahKata } from './hitungBaris';
import type { HurufPdf } from './hurufPdf';

/** Texts shorter than this never come near a page in the narrowest column. */
const PASTI_MUAT = 160;

/**
 * Cuts a row whose text would be taller than `barisMaks` lines into rows that carry on: pdfmake loses what a row that
 * must not break has beyond one page. `lebarSel` answers the room of a cell in points.
 */
export const belahBaris = (
  baris: BarisTabel,
  lebarSel: (kolomAwal: number, rentang: number) => number,
  ukuran: number,
  barisMaks: number,
  huruf: HurufPdf,
): BarisTabel[] => {
  if (baris.selList.every((sel) => panjangSel(sel) < PASTI_MUAT)) return [baris];
  let kolomAwal = 0;
  const potonganList = baris.selList.map((sel) => {
    const rentang = sel.rentangKolom ?? 1;
    const lebar = lebarSel(kolomAwal, rentang);
    kolomAwal += rentang;
    return belahSel(sel, lebar, ukuran, barisMaks, huruf);
  });
  const jumlah = Math.max(...potonganList.map((potongan) => potongan.length));
  return Array.from({ length: jumlah }, (_, i) => ({
    ...baris,
    selList: baris.selList.map((sel, j) => potonganList[j]?.[i] ?? kosongkan(sel)),
  }));
};

const kosongkan = (sel: Sel): Sel => ({ ...sel, teks: [], ...(sel.butirList ? { butirList: [] } : {}) });

const panjangTeks = (teks: Teks): number => teks.reduce((jumlah, potong) => jumlah + potong.teks.length, 0);

const panjangSel = ({ teks, butirList }: Sel): number =>
  panjangTeks(teks) + (butirList ?? []).reduce((jumlah, butir) => jumlah + panjangTeks(butir) + PASTI_MUAT / 8, 0);

const belahSel = (sel: Sel, lebar: number, ukuran: number, barisMaks: number, huruf: HurufPdf): Sel[] => {
  if (!sel.butirList) return belahTeks(sel.teks, lebar, ukuran, barisMaks, huruf).map((teks) => ({ ...sel, teks }));
  const potonganList: { butirList: Teks[]; barisTerpakai: number }[] = [{ butirList: [], barisTerpakai: 0 }];
  for (const butir of sel.butirList.flatMap((b) => belahTeks(b, lebar, ukuran, barisMaks, huruf))) {
    const perlu = hitungBaris(butir, lebar, ukuran, huruf);
    const terakhir = potonganList.at(-1);
    if (terakhir && terakhir.barisTerpakai + perlu <= barisMaks) {
      terakhir.butirList.push(butir);
      terakhir.barisTerpakai += perlu;
    } else potonganList.push({ butirList: [butir], barisTerpakai: perlu });
  }
  return potonganList.map(({ butirList }) => ({ ...sel, butirList }));
};

const belahTeks = (teks: Teks, lebar: number, ukuran: number, barisMaks: number, huruf: HurufPdf): Teks[] => {
  if (panjangTeks(teks) < PASTI_MUAT || hitungBaris(teks, lebar, ukuran, huruf) <= barisMaks) return [teks];
  const hasil: Potong[][] = [[]];
  let pengisi = createPengisiBaris(lebar);
  for (const { teks: isi, ...gaya } of teks) {
    for (const kata of pecahKata(isi).flatMap(belahKata)) {
      const ukuranKata = lebarKata(kata, gaya, ukuran, huruf);
      pengisi.tambah(kata, ...ukuranKata);
      if (pengisi.jumlah() > barisMaks && hasil.at(-1)?.length !== 0) {
        hasil.push([]);
        pengisi = createPengisiBaris(lebar);
        pengisi.tambah(kata, ...ukuranKata);
      }
      const kini = hasil.at(-1);
      const akhir = kini?.at(-1);
      if (kini && akhir && isSegaya(akhir, gaya)) kini[kini.length - 1] = { ...akhir, teks: akhir.teks + kata };
      else kini?.push({ teks: kata, ...gaya });
    }
  }
  return hasil;
};

/** A text cut to some lines, with the words that say it goes on. */
export const teksLanjutan = (teks: Teks, lebar: number, ukuran: number, barisMaks: number, huruf: HurufPdf): Teks => {
  const [awal = [], ...lain] = belahTeks(teks, lebar, ukuran, barisMaks, huruf);
  const akhir = awal.at(-1);
  const isi = lain.length > 0 && akhir ? [...awal.slice(0, -1), { ...akhir, teks: `${akhir.teks.trimEnd()} …` }] : awal;
  return [...isi, { teks: ' (lanjutan)', miring: true }];
};

/** A "word" without spaces can be longer than a page. */
const belahKata = (kata: string): string[] => kata.match(/[^]{1,80}/gu) ?? [];
