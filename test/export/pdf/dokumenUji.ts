import { writePdf } from '../../../main/export/pdf/writePdf';
import type { BagianDokumen, Dokumen, Isi } from '../../../shared/documents/model/dokumen';
import { PROFIL_BAKU, type ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { konteks, TANGGAL } from './bahanUji';
import { type PdfTerbaca, readPdf } from './readPdf';

const bagianOf = (orientasi: BagianDokumen['orientasi'], isiList: readonly Isi[]): BagianDokumen => ({
  orientasi,
  penomoran: { gaya: 'ANGKA', isMulai: false },
  kakiList: [],
  isiList,
});

/** A document of upright pages, followed by lying ones if there is content for them. */
export const dokumenOf = (
  isiList: readonly Isi[],
  profil: ProfilHalaman = PROFIL_BAKU,
  mendatarList: readonly Isi[] = [],
): Dokumen => ({
  judul: 'Uji',
  penulis: 'Uji',
  subjek: 'Uji',
  profil,
  bagianList: [bagianOf('TEGAK', isiList), bagianOf('MENDATAR', mendatarList)]
    .filter((bagian) => bagian.isiList.length > 0)
    .map((bagian, i) => ({ ...bagian, penomoran: { gaya: 'ANGKA', isMulai: i === 0 } })),
});

/** The document as a PDF in the folder, read back. */
export const tulisPdf = async (dokumen: Dokumen, folder: string, nama: string): Promise<PdfTerbaca> =>
  readPdf(
    await writePdf(dokumen, { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL }),
    folder,
    `${nama}.pdf`,
  );
