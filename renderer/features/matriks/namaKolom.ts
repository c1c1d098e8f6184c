import { isKolomTeks, type Kolom, macamKolom, tahunOfKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksMatriks } from '../../text/matriks';

/** Full name of a column, for its editor and for a screen reader. */
export const namaKolom = (kolom: Kolom): string => {
  if (isKolomTeks(kolom)) return teksMatriks.kolom[kolom];
  const tahun = tahunOfKolom(kolom) ?? 0;
  switch (macamKolom(kolom)) {
    case 'TAHUN':
      return teksMatriks.tahun(tahun);
    case 'TARGET':
      return teksMatriks.target(tahun);
    case 'ANGGARAN':
      return teksMatriks.anggaran(tahun);
    default:
      return teksMatriks.kolom.nomor;
  }
};

/** What stands in the head of a column. */
export const kepalaKolom = (kolom: Kolom): string =>
  macamKolom(kolom) === 'TAHUN' ? String(tahunOfKolom(kolom)) : namaKolom(kolom);
