import { Document, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import type { Dokumen } from '../../../shared/documents/model/dokumen';
import { marginHalaman } from '../../../shared/documents/model/profilHalaman';
import { loadHuruf } from '../pdf/hurufPdf';
import { MM } from '../pdf/node';
import { createGrafikRenderer } from '../pdf/renderGrafik';
import { tataBagian } from '../pdf/tata';
import { bekukanWaktuZip } from './bekukanWaktuZip';
import { mulaiNomorGambar } from './gambarDocx';
import { gayaDocx, HURUF_WORD } from './gayaDocx';
import { NOMOR_DOCX } from './nomorDocx';
import { createPenaksirHalaman } from './penaksirHalaman';
import { siapkanRaster } from './rasterSvg';
import { createRujukan } from './rujukan';
import { sifatDocx } from './sifatDocx';
import { susunBagianDocx } from './susunIsiDocx';
import { nomorHalamanDocx, susunKakiDocx } from './susunKakiDocx';
import { twip } from './ukuran';

export interface WriteDocxOptions {
  /** Folder of the shipped typefaces, by whose widths columns and labels are measured. */
  readonly fontsFolder: string;
  /** When the document was made, in its properties; the same gives the same bytes. */
  readonly tanggal: Date;
  readonly onWrite?: () => void;
}

/** Small print below the number needs more of the margin. */
const JARAK_KAKI = 30;
const JARAK_KAKI_KECIL = 15;
/** Laying out more rows than these for the pages of contents would take longer than all the rest; Word does it then. */
const BARIS_TAKSIR = 400;

/**
 * Turns a document into Word's format: headings, captions, contents and page numbers are Word's own, charts are vectors. The same document and date give the same bytes.
 * Rejects with the file system's error when a typeface is missing.
 */
export const writeDocx = async (dokumen: Dokumen, options: WriteDocxOptions): Promise<Uint8Array> => {
  const { profil, bagianList } = dokumen;
  const huruf = loadHuruf(options.fontsFolder, profil.huruf);
  const adaGrafik = bagianList.some(({ isiList }) =>
    isiList.some((isi) => isi.jenis === 'GAMBAR' && isi.gambar.jenis === 'GRAFIK'),
  );
  await siapkanRaster(options.fontsFolder);
  let daftar = 0;
  const alat = {
    rujukan: createRujukan(dokumen),
    nextDaftar: () => (daftar += 1),
    renderGrafik: adaGrafik ? await createGrafikRenderer() : () => '<svg/>',
  };
  const { kertas } = profil;
  mulaiNomorGambar();
  const sections = bagianList.map(({ orientasi, penomoran, kakiList, isiList }): ISectionOptions => {
    const { atas, kiri, kanan, bawah } = marginHalaman(profil, orientasi);
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          // The library turns the sides of a lying page itself.
          size: {
            width: twip(kertas.lebarMm * MM),
            height: twip(kertas.tinggiMm * MM),
            orientation: orientasi === 'TEGAK' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
          },
          margin: {
            top: twip(atas * MM),
            left: twip(kiri * MM),
            right: twip(kanan * MM),
            bottom: twip(bawah * MM),
            footer: twip(kakiList.length > 0 ? JARAK_KAKI_KECIL : JARAK_KAKI),
          },
          pageNumbers: nomorHalamanDocx(penomoran),
        },
      },
      footers: { default: susunKakiDocx(penomoran, kakiList) },
      children: susunBagianDocx(isiList, tataBagian(huruf, profil, orientasi), alat),
    };
  });
  const document = new Document({
    theme: { fonts: { headings: HURUF_WORD[profil.huruf], body: HURUF_WORD[profil.huruf] } },
    styles: gayaDocx(profil),
    numbering: NOMOR_DOCX,
    compatibility: { version: 15 },
    // Only a document with contents has fields whose values aren't known here.
    features: { updateFields: adaDaftar(dokumen) },
    ...(adaDaftar(dokumen) && jumlahBaris(dokumen) <= BARIS_TAKSIR
      ? { pageNumbers: await createPenaksirHalaman(options.fontsFolder, profil.huruf) }
      : {}),
    sections,
  });
  options.onWrite?.();
  const sifat = { path: 'docProps/core.xml', data: sifatDocx(dokumen, options.tanggal) };
  return bekukanWaktuZip(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [sifat])));
};

const adaDaftar = ({ bagianList }: Dokumen): boolean =>
  bagianList.some(({ isiList }) => isiList.some(({ jenis }) => jenis === 'DAFTAR_HALAMAN'));

const jumlahBaris = ({ bagianList }: Dokumen): number =>
  bagianList
    .flatMap(({ isiList }) => isiList)
    .reduce((jumlah, isi) => jumlah + (isi.jenis === 'TABEL' ? isi.tabel.barisList.length : 0), 0);
