import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readLembar } from '../../main/files/lembar/readLembar';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';

const tulis = (nama: string, isi: string | Uint8Array): string => {
  const path = join(makeTempFolder(), nama);
  writeFileSync(path, isi);
  return path;
};

const tulisXlsx = async (isi: (workbook: exceljs.Workbook) => void): Promise<string> => {
  const workbook = new exceljs.Workbook();
  isi(workbook);
  return tulis('daftar.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
};

const baris = async (nama: string, isi: string | Uint8Array) => (await readLembar(tulis(nama, isi)))[0]?.barisList;

describe('text tables', () => {
  const TABEL = [
    ['Nama', 'Instansi'],
    ['Siti, S.E.', 'Dinas Kesehatan'],
  ];
  test.each([
    ['commas', 'a.csv', 'Nama,Instansi\r\n"Siti, S.E.",Dinas Kesehatan\r\n'],
    ['semicolons', 'a.csv', 'Nama;Instansi\nSiti, S.E.;Dinas Kesehatan'],
    ['tabs', 'a.tsv', 'Nama\tInstansi\nSiti, S.E.\tDinas Kesehatan\n\n'],
    ['bars', 'a.txt', 'Nama|Instansi\nSiti, S.E.|Dinas Kesehatan'],
    ['a byte order mark', 'a.csv', '\uFEFFNama,Instansi\n"Siti, S.E.",Dinas Kesehatan'],
    ['empty rows and columns around', 'a.csv', ',,,\nNama,Instansi,,\n,,,\n" Siti, S.E. ",Dinas Kesehatan,,\n'],
  ])('with %s', async (_, nama, isi) => {
    expect(await baris(nama, isi)).toEqual(TABEL);
  });

  test.each([
    ['UTF-8', new TextEncoder().encode('Nama,Ket\nJosé – “Né”,x')],
    ['UTF-16 LE', Buffer.from('\uFEFFNama,Ket\nJosé – “Né”,x', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\uFEFFNama,Ket\nJosé – “Né”,x', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Nama,Ket\nJos\xe9 \x96 \x93N\xe9\x94,x', 'latin1')],
  ])('in %s', async (_, isi) => {
    expect(await baris('a.csv', isi)).toEqual([
      ['Nama', 'Ket'],
      ['José – “Né”', 'x'],
    ]);
  });

  test('an empty file is an empty sheet', async () => {
    expect(await readLembar(tulis('kosong.csv', ''))).toEqual([{ nama: 'kosong.csv', barisList: [] }]);
  });

  test('2,000 rows of 50 columns are read, one more is too many', async () => {
    const isi = (jumlah: number, kolom: number) => `${'x,'.repeat(kolom - 1)}x\n`.repeat(jumlah);
    expect(await baris('a.csv', isi(2000, 50))).toHaveLength(2000);
    expect((await expectCode('LIMIT_REACHED', () => baris('a.csv', isi(2001, 2)))).data).toMatchObject({
      tempat: 'baris',
      maks: 2000,
    });
    expect((await expectCode('LIMIT_REACHED', () => baris('a.csv', isi(1, 51)))).data).toMatchObject({
      tempat: 'kolom',
    });
  });
});

describe('workbooks', () => {
  test('give what their cells show, through the service', async () => {
    const path = await tulisXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Undangan');
      sheet.addRow([]);
      sheet.addRow(['Daftar Undangan', 'Daftar Undangan', null, null, null]);
      sheet.mergeCells('A2:B2');
      sheet.addRow(['Nama', 'NIP', 'Tanggal', 'Jam', 'Ket', 'Rahasia']);
      sheet.addRow([
        { richText: [{ text: 'Siti ' }, { font: { bold: true }, text: 'Aminah' }] },
        { formula: '"1964"&"0820"', result: '19640820' },
        new Date(Date.UTC(2021, 10, 29)),
        new Date(Date.UTC(1899, 11, 30, 9, 5)),
        { text: 'tautan', hyperlink: 'https://contoh.example' },
        'x',
      ]);
      sheet.addRow(['Tersembunyi']).hidden = true;
      sheet.addRow([{ error: '#REF!' }, 0.1 + 0.2, true, 196408201992031, { formula: 'A1', result: 7 }]);
      sheet.getColumn(6).hidden = true;
      workbook.addWorksheet('Kosong');
      workbook.addWorksheet('Tersembunyi', { state: 'hidden' }).addRow(['x']);
    });
    const { call } = openTestServices();
    expect(await call('peserta:readBerkas', { path })).toEqual([
      {
        nama: 'Undangan',
        barisList: [
          ['Daftar Undangan', '', '', '', ''],
          ['Nama', 'NIP', 'Tanggal', 'Jam', 'Ket'],
          ['Siti Aminah', '19640820', '2021-11-29', '09.05', 'tautan'],
          ['', '0.3', 'YA', '196408201992031', '7'],
        ],
      },
      { nama: 'Kosong', barisList: [] },
    ]);
  });

  test('are bounded in rows and sheets', async () => {
    const banyak = await tulisXlsx((workbook) => {
      const sheet = workbook.addWorksheet('a');
      for (let i = 0; i < 2001; i += 1) sheet.addRow(['x']);
    });
    await expectCode('LIMIT_REACHED', () => readLembar(banyak));
    const lembar = await tulisXlsx((workbook) => {
      for (let i = 0; i < 21; i += 1) workbook.addWorksheet(`a${i}`);
    });
    expect((await expectCode('LIMIT_REACHED', () => readLembar(lembar))).data).toEqual({ tempat: 'lembar', maks: 20 });
  });

  test('that are cut off, hollow or no workbook at all are told as one error each', async () => {
    const utuh = await tulisXlsx((workbook) => workbook.addWorksheet('a').addRow(['x']));
    const isi = readFileSync(utuh);
    await expectCode('FILE_DAMAGED', () => baris('a.xlsx', isi.subarray(0, isi.length / 2)));
    await expectCode('FILE_DAMAGED', () => baris('a.xlsx', 'bukan zip'));
    const rusak = Buffer.from(isi);
    rusak.fill(0xff, 60, 400);
    await expectCode('FILE_DAMAGED', () => baris('a.xlsx', rusak));
    await expectCode('FILE_FOREIGN', () => baris('a.pdf', '%PDF-1.7'));
    await expectCode('FILE_FOREIGN', () => baris('a.csv', Buffer.from([0x89, 0x50, 0, 0, 1])));
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const xls = await expectCode('FILE_FOREIGN', () => baris('a.xls', Uint8Array.from(ole)));
    expect(xls.data['sebab']).toBe('XLS');
    const sandi = Buffer.concat([Buffer.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect((await expectCode('FILE_UNREADABLE', () => baris('a.xlsx', sandi))).data['sebab']).toBe('SANDI');
    const makro = Buffer.from(isi);
    // The list of the archive names a part with macros in place of the theme.
    const nama = Buffer.from('xl/theme/theme1.xml');
    const posisi = makro.lastIndexOf(nama);
    expect(posisi).toBeGreaterThan(0);
    Buffer.from('xl/vbaProject.bin').copy(makro, posisi);
    makro.writeUInt16LE('xl/vbaProject.bin'.length, posisi - 18);
    makro.writeUInt16LE(2, posisi - 16);
    expect((await expectCode('FILE_FOREIGN', () => baris('a.xlsm', makro))).data['sebab']).toBe('MAKRO');
    await expectCode('FILE_NOT_FOUND', () => readLembar(join(makeTempFolder(), 'a.xlsx')));
    await expectCode('FILE_UNREADABLE', () => readLembar(makeTempFolder()));
    truncateSync(utuh, 10 * 1024 * 1024 + 1);
    await expectCode('FILE_TOO_LARGE', () => readLembar(utuh));
  });

  test('that would fill the memory are not unpacked', async () => {
    const path = await tulisXlsx((workbook) => workbook.addWorksheet('a').addRow(['x']));
    const isi = readFileSync(path);
    const posisi = isi.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml'));
    isi.writeUInt32LE(4_000_000_000, posisi - 46 + 24);
    await expectCode('FILE_TOO_LARGE', () => baris('a.xlsx', isi));
  });
});
