import type { Dokumen } from '../../../shared/documents/model/dokumen';
import { bersihkan } from './teksDocx';

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const elemen = (nama: string, isi: string, atribut = ''): string =>
  isi === ''
    ? ''
    : `<${nama}${atribut}>${bersihkan(isi).replaceAll(/[&<>]/g, (huruf) => GANTI[huruf] ?? huruf)}</${nama}>`;

/**
 * Properties of a Word file, its part `docProps/core.xml`: the library's own always say now, and no language. Source:
 * ECMA-376 part 2, Core Properties.
 */
export const sifatDocx = ({ judul, subjek, penulis }: Dokumen, tanggal: Date): string => {
  const oleh = penulis || 'Setda Renaksi';
  // Whole seconds: the form every reader of the properties takes.
  const waktu = `${tanggal.toISOString().slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    elemen('dc:title', judul),
    elemen('dc:subject', subjek),
    elemen('dc:creator', oleh),
    elemen('cp:lastModifiedBy', oleh),
    elemen('cp:revision', '1'),
    elemen('dcterms:created', waktu, ' xsi:type="dcterms:W3CDTF"'),
    elemen('dcterms:modified', waktu, ' xsi:type="dcterms:W3CDTF"'),
    elemen('dc:language', 'id-ID'),
    '</cp:coreProperties>',
  ].join('');
};
