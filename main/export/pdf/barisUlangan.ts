import type { BarisTabel, Sel, Tabel } from '../../../shared/documents/model/tabel';
import { teksLanjutan } from './belahBaris';
import type { HurufPdf } from './hurufPdf';

/** Lines of a repeated row: as much as it takes to know it again. */
const BARIS_MAKS = 2;

/** A row with whether it carries on one that was cut. */
export interface BarisCetak {
  readonly baris: BarisTabel;
  readonly isSambungan: boolean;
}

/** The rows above that each row hangs on, from the top of the tree; a cut row hangs on its own beginning too. */
export const indukCetak = (barisList: readonly BarisCetak[]): (readonly BarisTabel[])[] => {
  let jalur: readonly BarisTabel[] = [];
  return barisList.map(({ baris, isSambungan }) => {
    if (isSambungan) return jalur;
    const { tingkat = Number.POSITIVE_INFINITY } = baris;
    const induk = jalur.filter((atas) => (atas.tingkat ?? 0) < tingkat);
    // A row without a depth heads nothing.
    jalur = baris.tingkat === undefined ? induk : [...induk, baris];
    return induk;
  });
};

/**
 * A row as it is repeated on a new page: its first cells, the last of them with the mark and across the other columns, so that
 * it takes little room and can't be read as a row of its own.
 */
export const barisUlangan = (
  { selList, ...baris }: BarisTabel,
  { selUlangan = 0, kolomList }: Tabel,
  lebarSel: (awal: number, rentang: number) => number,
  ukuran: number,
  huruf: HurufPdf,
): BarisTabel => {
  const depan = selList.slice(0, selUlangan - 1);
  const awal = depan.reduce((jumlah, { rentangKolom = 1 }) => jumlah + rentangKolom, 0);
  const rentangKolom = kolomList.length - awal;
  const teks = selList[selUlangan - 1]?.teks ?? [];
  const lanjutan: Sel = {
    teks: teksLanjutan(teks, lebarSel(awal, rentangKolom), ukuran, BARIS_MAKS, huruf),
    perataan: 'KIRI',
    rentangKolom,
  };
  return { ...baris, selList: [...depan, lanjutan] };
};
