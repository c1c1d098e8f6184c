import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { GayaJudul, Paragraf } from '../../../shared/documents/model/dokumen';
import type { Huruf, ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { halfPoint, twip } from './ukuran';

/** Faces of an office's Word with the metrics of the ones printed. */
export const HURUF_WORD: Readonly<Record<Huruf, string>> = {
  'TeX Gyre Bonum': 'Bookman Old Style',
  'Liberation Sans': 'Arial',
};

/** Style of a heading; only the built-in ones enter the contents, as in the printed document. */
export const GAYA_JUDUL: Readonly<Record<GayaJudul, string>> = {
  DEPAN: 'Heading1',
  BAB: 'Heading1',
  SUBBAB: 'Heading2',
  SUBSUBBAB: 'Heading3',
  LAMPIRAN: 'JudulLampiran',
  BERITA_ACARA: 'JudulBeritaAcara',
  SISIPAN: 'JudulSisipan',
};

export const GAYA_PARAGRAF: Readonly<Record<Paragraf['gaya'], string>> = {
  BIASA: 'Isi',
  KUTIPAN: 'Kutipan',
  TENGAH: 'Tengah',
  KECIL: 'Sumber',
  SAMPUL: 'Sampul',
  SAMPUL_BESAR: 'SampulBesar',
};

/** Styles of a document, so that Bagian Hukum changes a look once and everywhere; sizes are those of the PDF. */
export const gayaDocx = (profil: ProfilHalaman): IStylesOptions => {
  const { ukuranHuruf: ukuran, ukuranHurufTabel: ukuranTabel, jarakBaris, jarakBarisTabel } = profil;
  const baris = (poin: number, sebelum: number, sesudah: number, jarak = jarakBaris) => ({
    line: twip(poin * jarak),
    lineRule: LineRuleType.AT_LEAST,
    before: twip(sebelum),
    after: twip(sesudah),
  });
  const judul = (perataan: 'center' | 'left', lebih: number, sebelum: number, sesudah: number, tingkat: number) => ({
    run: {
      bold: true,
      italics: false,
      size: halfPoint(ukuran + lebih),
      color: '000000',
      font: HURUF_WORD[profil.huruf],
    },
    paragraph: {
      alignment: AlignmentType[perataan === 'center' ? 'CENTER' : 'LEFT'],
      keepNext: true,
      keepLines: true,
      outlineLevel: tingkat,
      spacing: baris(ukuran + lebih, sebelum, sesudah),
    },
  });
  const kecil = Math.min(10, Math.max(8, ukuran - 2));
  const biasa = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: {
          font: HURUF_WORD[profil.huruf],
          size: halfPoint(ukuran),
          language: { value: 'id-ID', eastAsia: 'id-ID' },
        },
        paragraph: { spacing: baris(ukuran, 0, 0) },
      },
      heading1: judul('center', 1, 0, 14, 0),
      heading2: judul('left', 0, 10, 5, 1),
      heading3: judul('left', 0, 8, 4, 2),
      caption: {
        run: { size: halfPoint(11), bold: false, italics: false, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: baris(11, 4, 4) },
      },
    },
    paragraphStyles: [
      { id: 'JudulLampiran', name: 'Judul Lampiran', ...biasa, next: 'Isi', ...judul('left', 0, 0, 10, 0) },
      { id: 'JudulBeritaAcara', name: 'Judul Berita Acara', ...biasa, next: 'Isi', ...judul('center', 1, 6, 2, 1) },
      { id: 'JudulSisipan', name: 'Judul Sisipan', ...biasa, next: 'Isi', ...judul('center', 0, 4, 8, 1) },
      {
        id: 'Isi',
        name: 'Isi Naskah',
        ...biasa,
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: baris(ukuran, 0, 6) },
      },
      {
        id: 'Kutipan',
        name: 'Kutipan',
        ...biasa,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { left: twip(36), right: twip(36) },
          spacing: baris(ukuran, 0, 6),
        },
      },
      {
        id: 'Butir',
        name: 'Butir Daftar',
        ...biasa,
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: baris(ukuran, 0, 2) },
      },
      {
        id: 'Tengah',
        name: 'Isi Tengah',
        ...biasa,
        paragraph: { alignment: AlignmentType.CENTER, spacing: baris(ukuran, 0, 4) },
      },
      {
        id: 'Sumber',
        name: 'Sumber',
        ...biasa,
        run: { size: halfPoint(kecil) },
        paragraph: { spacing: baris(kecil, 0, 10) },
      },
      sampul('Sampul', 'Sampul', 14, baris(14, 0, 2)),
      sampul('SampulBesar', 'Judul Sampul', 18, baris(18, 0, 4)),
      {
        id: 'Sel',
        name: 'Isi Tabel',
        ...biasa,
        run: { size: halfPoint(ukuranTabel) },
        paragraph: { spacing: baris(ukuranTabel, 0, 0, jarakBarisTabel) },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: baris(ukuran, 0, 4) } },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { indent: { left: twip(16) }, spacing: baris(ukuran, 0, 2) },
      },
      {
        id: 'TOC3',
        name: 'toc 3',
        basedOn: 'Normal',
        paragraph: { indent: { left: twip(32) }, spacing: baris(ukuran, 0, 2) },
      },
      {
        id: 'TableofFigures',
        name: 'table of figures',
        basedOn: 'Normal',
        paragraph: { spacing: baris(ukuran, 0, 2) },
      },
    ],
  };
};

const sampul = (
  id: string,
  name: string,
  ukuran: number,
  spacing: object,
): NonNullable<IStylesOptions['paragraphStyles']>[number] => ({
  id,
  name,
  basedOn: 'Normal',
  run: { bold: true, size: halfPoint(ukuran) },
  paragraph: { alignment: AlignmentType.CENTER, spacing },
});
