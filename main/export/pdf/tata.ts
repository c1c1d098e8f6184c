import type { BagianDokumen } from '../../../shared/documents/model/dokumen';
import { marginHalaman, type ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import type { HurufPdf } from './hurufPdf';
import { MM } from './node';

/** What laying out a section needs: typefaces, page settings and the room on its pages, in points. */
export interface Tata {
  readonly huruf: HurufPdf;
  readonly profil: ProfilHalaman;
  readonly lebarIsi: number;
  readonly tinggiIsi: number;
  /** pdfmake's line heights for body and table text. */
  readonly lineHeight: number;
  readonly lineHeightTabel: number;
}

export const tataBagian = (huruf: HurufPdf, profil: ProfilHalaman, orientasi: BagianDokumen['orientasi']): Tata => {
  const { kertas } = profil;
  const marginMm = marginHalaman(profil, orientasi);
  const [lebar, tinggi] = orientasi === 'TEGAK' ? [kertas.lebarMm, kertas.tinggiMm] : [kertas.tinggiMm, kertas.lebarMm];
  return {
    huruf,
    profil,
    lebarIsi: (lebar - marginMm.kiri - marginMm.kanan) * MM,
    tinggiIsi: (tinggi - marginMm.atas - marginMm.bawah) * MM,
    lineHeight: profil.jarakBaris / huruf.tinggiAlami,
    lineHeightTabel: profil.jarakBarisTabel / huruf.tinggiAlami,
  };
};
