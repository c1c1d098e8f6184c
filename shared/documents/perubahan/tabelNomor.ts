import type { PerubahanBaris } from '../../domain/matriks/perubahanBaris';
import type { Sel, Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel, selPolos } from '../tabel/sel';

/** Rows side by side. */
const PER_BARIS = 2;

/** Rows that only got another number, several side by side because nothing else is to be said of them. */
export const tabelNomor = (list: readonly PerubahanBaris[]): Tabel => {
  // Down the left half, then the right.
  const tinggi = Math.ceil(list.length / PER_BARIS);
  const selOf = (perubahan: PerubahanBaris | undefined): Sel[] => [
    selPolos(perubahan?.nomorLama ?? ''),
    selPolos(perubahan?.nomorBaru ?? ''),
    sel(perubahan ? perubahan.baru?.uraian || '(tanpa uraian)' : ''),
  ];
  const sisi = [kolom(20), kolom(20), kolom(97)];
  const judul = [sel('Semula'), sel('Menjadi'), sel('Uraian')];
  return {
    kolomList: [...sisi, ...sisi],
    kepalaList: [kepala(...judul, ...judul)],
    barisList: Array.from({ length: tinggi }, (_, i) => baris(...selOf(list[i]), ...selOf(list[i + tinggi]))),
    isMendatar: true,
  };
};
