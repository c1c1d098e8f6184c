import { resolve, sep } from 'node:path';
import type { BagianDokumen, Dokumen } from '../../../shared/documents/model/dokumen';
import { marginHalaman, type ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { loadHuruf } from './hurufPdf';
import { jagaBaris } from './jagaBaris';
import { justifyAtSpaces } from './justifyAtSpaces';
import { MM, type SectionNode } from './node';
import { createNomorHalaman } from './nomorHalaman';
import { setPageLabels } from './pageLabels';
import { type PdfDefinition, pdfmake } from './pdfmake';
import { rememberStyles } from './rememberStyles';
import { createGrafikRenderer } from './renderGrafik';
import { sambungTabel } from './sambungTabel';
import { susunBagianPdf } from './susunBagianPdf';
import { createPenyusunJudul } from './susunJudul';
import { susunKaki } from './susunKaki';
import { tataBagian } from './tata';

export interface WritePdfOptions {
  /** Folder of the shipped typefaces; nothing outside it is read. */
  readonly fontsFolder: string;
  /** Date in the metadata; the same date gives the same bytes. */
  readonly tanggal: Date;
  readonly onLayout?: () => void;
  /** Share of the pages drawn, 0 to 1. */
  readonly onDraw?: (bagian: number) => void;
}

/**
 * Turns a document into a PDF: faces embedded, charts as vectors, outline, page labels; neither encrypted nor signed, so
 * that it can be certified elsewhere. Rejects with the file system's error when a typeface is missing.
 */
export const writePdf = async (dokumen: Dokumen, options: WritePdfOptions): Promise<Uint8Array> => {
  const { profil } = dokumen;
  const huruf = loadHuruf(options.fontsFolder, profil.huruf);
  const nomorHalaman = createNomorHalaman(susunKaki);
  const adaGrafik = dokumen.bagianList.some(({ isiList }) =>
    isiList.some((isi) => isi.jenis === 'GAMBAR' && isi.gambar.jenis === 'GRAFIK'),
  );
  const alat = {
    susunJudul: createPenyusunJudul(),
    register: nomorHalaman.register,
    renderGrafik: adaGrafik ? await createGrafikRenderer() : () => '<svg/>',
  };
  const content = dokumen.bagianList.map(
    (bagian): SectionNode => ({
      section: susunBagianPdf(bagian, tataBagian(huruf, profil, bagian.orientasi), alat),
      pageOrientation: bagian.orientasi === 'TEGAK' ? 'portrait' : 'landscape',
      pageMargins: marginOf(profil, bagian.orientasi),
      footer: nomorHalaman.footerOf(bagian, marginHalaman(profil, bagian.orientasi)),
    }),
  );
  const { kertas } = profil;
  const definition: PdfDefinition = {
    content,
    pageSize: { width: kertas.lebarMm * MM, height: kertas.tinggiMm * MM },
    pageMargins: marginOf(profil, 'TEGAK'),
    defaultStyle: {
      font: profil.huruf,
      fontSize: profil.ukuranHuruf,
      lineHeight: tataBagian(huruf, profil, 'TEGAK').lineHeight,
    },
    info: {
      title: dokumen.judul,
      author: dokumen.penulis,
      subject: dokumen.subjek,
      creator: 'Setda Renaksi',
      creationDate: options.tanggal,
      modDate: options.tanggal,
    },
    language: 'id-ID',
    displayTitle: true,
    version: '1.7',
  };
  options.onLayout?.();
  justifyAtSpaces();
  rememberStyles();
  jagaBaris();
  sambungTabel();
  const folder = resolve(options.fontsFolder) + sep;
  pdfmake.setFonts(huruf.fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => resolve(path).startsWith(folder));
  pdfmake.setProgressCallback((bagian) => options.onDraw?.(bagian));
  const pdf = pdfmake.createPdf(definition);
  setPageLabels(await pdf.getStream(), nomorHalaman.rentangList());
  return pdf.getBuffer();
};

/** Left, top, right and bottom in points, as pdfmake wants them. */
const marginOf = (profil: ProfilHalaman, orientasi: BagianDokumen['orientasi']): SectionNode['pageMargins'] => {
  const { kiri, atas, kanan, bawah } = marginHalaman(profil, orientasi);
  return [kiri * MM, atas * MM, kanan * MM, bawah * MM];
};
