import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pilihBerkasOptions } from '../../../main/handlers/pilihBerkas';
import { readPdf, UKURAN_PDF_MAKS } from '../../../main/handlers/readPdf';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (nama: string, isi: string, panjang?: number): string => {
  const path = join(folder, nama);
  writeFileSync(path, isi);
  if (panjang !== undefined) truncateSync(path, panjang);
  return path;
};

describe('readPdf', () => {
  it('gives the bytes and the time of writing, whatever the case of the ending', async () => {
    const { pdf, diubah } = await readPdf(write('Lampiran.PDF', '%PDF-1.7 isi'));
    expect(Buffer.from(pdf).toString()).toBe('%PDF-1.7 isi');
    expect(Math.abs(Date.now() - Date.parse(diubah))).toBeLessThan(60_000);
  });

  it('takes a header behind other bytes, as readers do', async () => {
    expect((await readPdf(write('surat.pdf', `${'\r\n'.repeat(100)}%PDF-1.4`))).pdf).toHaveLength(208);
  });

  it.each([
    ['catatan.pdf', 'bukan PDF', undefined, 'PDF_FOREIGN'],
    ['kosong.pdf', '', undefined, 'PDF_FOREIGN'],
    ['jauh.pdf', `${' '.repeat(2000)}%PDF-1.4`, undefined, 'PDF_FOREIGN'],
    ['lampiran.docx', '%PDF-1.7', undefined, 'PDF_FOREIGN'],
    ['besar.pdf', '%PDF-1.7', UKURAN_PDF_MAKS + 1, 'FILE_TOO_LARGE'],
  ])('refuses %s', async (nama, isi, panjang, code) => {
    await expect(readPdf(write(nama, isi, panjang))).rejects.toMatchObject({ code });
  });

  it('refuses a folder and a file that is gone', async () => {
    mkdirSync(join(folder, 'map.pdf'));
    await expect(readPdf(join(folder, 'map.pdf'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(readPdf(join(folder, 'hilang.pdf'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

it('the dialog offers PDF files alone', () => {
  expect(pilihBerkasOptions('PDF', folder)).toMatchObject({ defaultPath: folder, filters: [{ extensions: ['pdf'] }] });
});
