import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadHuruf } from '../../../main/export/pdf/hurufPdf';
import { type PdfDefinition, pdfmake } from '../../../main/export/pdf/pdfmake';
import { rememberStyles } from '../../../main/export/pdf/rememberStyles';

const huruf = loadHuruf(join(process.cwd(), 'assets', 'fonts'), 'Liberation Sans');
const tanggal = new Date('2026-01-02T03:04:05Z');

/** Styles from everywhere pdfmake looks for them: a run, its text, named styles with parents, cells, defaults. */
const definition = () => ({
  content: [
    {
      text: ['satu dua ', { text: 'tebal dan miring', bold: true, italics: true }, { text: ' kecil', style: 'kecil' }],
      style: ['besar', 'rata'],
    },
    {
      style: 'kecil',
      table: {
        widths: [80, 120],
        body: [
          ['sel biasa yang panjang', { text: 'sel tebal', bold: true, alignment: 'right' }],
          [{ text: [{ text: 'tinggi', lineHeight: 2 }, ' rendah'] }, { stack: ['a b', { text: 'c', color: 'red' }] }],
        ],
      },
    },
  ],
  styles: {
    besar: { fontSize: 18, leadingIndent: 20 },
    rata: { alignment: 'justify' },
    kecil: { extends: 'dasar' },
    dasar: { fontSize: 7 },
  },
  pageSize: { width: 300, height: 400 },
  pageMargins: [20, 20, 20, 20],
  defaultStyle: { font: 'Liberation Sans', fontSize: 11, lineHeight: 1.2 },
  info: { title: 'Uji', creationDate: tanggal, modDate: tanggal },
  language: 'id',
  displayTitle: true,
  version: '1.7',
});

const write = async (isi: object): Promise<Buffer> => {
  pdfmake.setFonts(huruf.fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => resolve(path).startsWith(join(process.cwd(), 'assets', 'fonts')));
  return Buffer.from(await pdfmake.createPdf(isi as PdfDefinition).getBuffer());
};

test('remembered styles print what looked up ones print', async () => {
  const semula = await write(definition());
  rememberStyles();
  expect((await write(definition())).equals(semula)).toBe(true);
  const lain = definition();
  lain.styles.dasar.fontSize = 8;
  expect((await write(lain)).equals(semula)).toBe(false);
});
