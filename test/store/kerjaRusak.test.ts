import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kalimatError } from '../../renderer/text/errors';
import { SEBAB_LEMBAR, type SebabLembar } from '../../shared/errors/lembarDitolak';
import { buildZip } from '../builders/buildZip';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { readZip } from '../export/xlsx/readZip';
import { BARIS_KEPALA, type BukuKerja, openKerja } from './kerjaUji';

type Ubah = (buku: BukuKerja) => void;
type Tempat = Readonly<Record<string, unknown>>;

/** Damage done with a spreadsheet: what was done, why it is refused, and where the sentence leads. */
const RUSAK_LEMBAR: readonly (readonly [string, SebabLembar, Tempat, Ubah])[] = [
  [
    'a column deleted',
    'KOLOM_HILANG',
    { kolom: 'Uraian' },
    ({ sheet, nomorKolom }) => sheet.spliceColumns(nomorKolom('Uraian'), 1),
  ],
  [
    'a head retyped',
    'KOLOM_HILANG',
    { kolom: 'Pihak terlibat' },
    ({ sheet, nomorKolom }) => {
      sheet.getRow(BARIS_KEPALA).getCell(nomorKolom('Pihak terlibat')).value = 'Pelaksana';
    },
  ],
  [
    'a column twice',
    'KOLOM_GANDA',
    { kolom: 'Uraian' },
    ({ sheet }) => {
      sheet.getRow(BARIS_KEPALA).getCell(sheet.columnCount + 1).value = 'Uraian';
    },
  ],
  ['merged cells', 'SEL_GABUNG', { baris: 6 }, ({ sheet }) => sheet.mergeCells('D6:D7')],
  [
    'a row copied with its id',
    'ID_GANDA',
    { isi: '6' },
    ({ sheet, nomorBaris }) => {
      sheet.insertRow(8, sheet.getRow(nomorBaris('k1')).values);
    },
  ],
  ['an id typed over', 'ID_ASING', { isi: 'k99' }, ({ sel }) => void (sel('k2', 'ID (jangan diubah)').value = 'k99')],
  [
    'all ids cleared',
    'ID_HILANG',
    {},
    ({ sheet }) => {
      sheet.eachRow((row, i) => void (i > BARIS_KEPALA && (row.getCell(1).value = null)));
    },
  ],
  [
    'the column of ids deleted',
    'KOLOM_HILANG',
    { lembar: 'Matriks', kolom: 'ID (jangan diubah)' },
    ({ sheet }) => sheet.spliceColumns(1, 1),
  ],
  [
    'a formula without a result',
    'RUMUS_TANPA_HASIL',
    { kolom: 'Uraian', sel: 'D6' },
    ({ sel }) => {
      sel('k1', 'Uraian').value = { formula: 'A1&"x"' } as never;
    },
  ],
  [
    'a formula whose result is an error',
    'RUMUS_TANPA_HASIL',
    { kolom: 'Anggaran 2023 (Rp)' },
    ({ sel }) => {
      sel('k1', 'Anggaran 2023 (Rp)').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never;
    },
  ],
  [
    'a year that is no column',
    'TAHUN_ASING',
    { kolom: '2031' },
    ({ sheet, nomorKolom }) => {
      sheet.getRow(BARIS_KEPALA).getCell(nomorKolom('2024')).value = 2031;
    },
  ],
  [
    'a target of such a year',
    'TAHUN_ASING',
    { kolom: 'Target 2031' },
    ({ sheet }) => {
      sheet.getRow(BARIS_KEPALA).getCell(sheet.columnCount + 1).value = 'Target 2031';
    },
  ],
  [
    'a mark nobody knows',
    'TANDA_TAHUN',
    { kolom: '2022', baris: 6, isi: 'mungkin' },
    ({ sel }) => void (sel('k1', '2022').value = 'mungkin'),
  ],
  [
    'a budget that is no number',
    'ANGGARAN_SALAH',
    { kolom: 'Anggaran 2022 (Rp)', isi: 'lima juta' },
    ({ sel }) => void (sel('k1', 'Anggaran 2022 (Rp)').value = 'lima juta'),
  ],
  [
    'a negative budget',
    'ANGGARAN_SALAH',
    { isi: '-5' },
    ({ sel }) => void (sel('k1', 'Anggaran 2022 (Rp)').value = -5),
  ],
  [
    'a budget with cents',
    'ANGGARAN_SALAH',
    { isi: '1500.5' },
    ({ sel }) => void (sel('k1', 'Anggaran 2022 (Rp)').value = 1500.5),
  ],
  [
    'a text too long',
    'TEKS_PANJANG',
    { kolom: 'Uraian', maks: 20_000 },
    ({ sel }) => void (sel('k1', 'Uraian').value = 'a'.repeat(20_001)),
  ],
  [
    'a target too long',
    'TEKS_PANJANG',
    { kolom: 'Target 2022', maks: 600 },
    ({ sel }) => void (sel('k1', 'Target 2022').value = 'a'.repeat(601)),
  ],
  [
    'too many parties',
    'PIHAK_BANYAK',
    { kolom: 'Pihak terlibat' },
    ({ sel }) => {
      sel('k1', 'Pihak terlibat').value = Array.from({ length: 61 }, (_, i) => `OPD ${i}`).join(';');
    },
  ],
  [
    'a level nobody knows',
    'TINGKAT_ASING',
    { isi: 'Subprogram', kolom: 'Tingkat' },
    ({ sel }) => void (sel('k1', 'Tingkat').value = 'Subprogram'),
  ],
  [
    'a new row without a level',
    'TINGKAT_ASING',
    { baris: 13 },
    ({ sheet, nomorKolom }) => {
      sheet.getRow(13).getCell(nomorKolom('Uraian')).value = 'Baris tanpa tingkat';
    },
  ],
  [
    'a kegiatan straight under a kelompok program',
    'TINGKAT_LOMPAT',
    { baris: 11 },
    ({ sel }) => void (sel('p3', 'Tingkat').value = 'Kegiatan'),
  ],
  [
    'a program above every kelompok program',
    'TINGKAT_LOMPAT',
    { baris: 4 },
    ({ sel }) => void (sel('kp1', 'Tingkat').value = 'Program'),
  ],
  [
    'no row left',
    'LEMBAR_KOSONG',
    { lembar: 'Matriks' },
    ({ sheet }) => {
      sheet.eachRow((row, i) => void (i > BARIS_KEPALA && (row.values = [])));
    },
  ],
  [
    'too many rows',
    'TERLALU_BANYAK',
    { maks: 5000 },
    ({ sheet, nomorKolom }) => {
      for (let i = 0; i < 5001; i += 1) {
        sheet.getRow(20 + i).getCell(nomorKolom('Tingkat')).value = 'Kelompok Program';
      }
    },
  ],
  [
    'the hidden sheet deleted',
    'DASAR_HILANG',
    { lembar: 'Matriks' },
    ({ workbook }) => workbook.removeWorksheet('_renaksi'),
  ],
  [
    'the hidden sheet edited',
    'DASAR_RUSAK',
    {},
    ({ workbook }) => {
      const cell = workbook.getWorksheet('_renaksi')?.getCell('A5');
      if (cell) cell.value = cell.text.replace('Kegiatan', 'Kegiatn');
    },
  ],
  [
    'a row of the hidden sheet deleted',
    'DASAR_RUSAK',
    {},
    ({ workbook }) => workbook.getWorksheet('_renaksi')?.spliceRows(4, 1),
  ],
  [
    'half a JSON in the hidden sheet',
    'DASAR_RUSAK',
    {},
    ({ workbook }) => {
      const cell = workbook.getWorksheet('_renaksi')?.getCell('A2');
      if (cell) cell.value = cell.text.slice(0, 40);
    },
  ],
  [
    'a newer form',
    'VERSI_BARU',
    {},
    ({ workbook }) => {
      const cell = workbook.getWorksheet('_renaksi')?.getCell('B1');
      if (cell) cell.value = 2;
    },
  ],
];

/** One sentence of what happened and what to do, then that nothing changed. */
const KALIMAT = /^[A-Z][^\n]+\. Tidak ada yang berubah\.$/;

const kalimatList = new Map<string, string>();
const sebabTeruji = new Set<string>();

test.each(RUSAK_LEMBAR)('%s is refused with %s', async (nama, sebab, tempat, ubah) => {
  const { baca, tulisKerja, call, dossier } = await openKerja();
  const path = await tulisKerja(ubah);
  const error = await expectCode('LEMBAR_DITOLAK', () => baca(path));
  expect(error.data).toMatchObject({ sebab, ...tempat });
  const kalimat = kalimatError(error);
  expect(kalimat).toMatch(KALIMAT);
  expect(kalimat).not.toMatch(/undefined|null|NaN/);
  kalimatList.set(nama, kalimat);
  sebabTeruji.add(sebab);
  expect((await call('edisi:isi', { dossierId: dossier.dossierId, edisiId: null })).matriks).toEqual(dossier.matriks);
  expect((await call('riwayat:status', { dossierId: dossier.dossierId })).undo).toBeNull();
});

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Damage done to the file. */
const RUSAK_BERKAS: readonly (readonly [string, SebabLembar, string, (isi: Buffer) => Uint8Array])[] = [
  ['a macro file', 'MAKRO', 'a.xlsm', (isi) => buildZip(new Map([...readZip(isi), ['xl/vbaProject.bin', 'x']]))],
  [
    'a macro file called .xlsx',
    'MAKRO',
    'a.xlsx',
    (isi) => buildZip(new Map([...readZip(isi), ['xl/vbaProject.bin', 'x']])),
  ],
  [
    'a file behind a password',
    'SANDI',
    'a.xlsx',
    () => Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['an old Excel file', 'BUKAN_LEMBAR', 'a.xls', () => Buffer.concat([OLE, Buffer.alloc(4096)])],
  ['a PDF', 'BUKAN_LEMBAR', 'a.pdf', () => Buffer.from('%PDF-1.7 isi')],
  ['another archive', 'BUKAN_LEMBAR', 'a.xlsx', () => buildZip(new Map([['word/document.xml', '<w/>']]))],
  ['no archive at all', 'BERKAS_RUSAK', 'a.xlsx', () => Buffer.from('halo')],
  ['half a file', 'BERKAS_RUSAK', 'a.xlsx', (isi) => isi.subarray(0, isi.length / 2)],
  [
    'bytes turned in the middle',
    'BERKAS_RUSAK',
    'a.xlsx',
    (isi) => {
      const rusak = Buffer.from(isi);
      rusak.fill(0xff, 400, 900);
      return rusak;
    },
  ],
  [
    'broken XML',
    'BERKAS_RUSAK',
    'a.xlsx',
    (isi) => buildZip(new Map([...readZip(isi), ['xl/workbook.xml', '<workbook><sheets>']])),
  ],
  [
    'a bomb that says it is small',
    'TERLALU_BESAR',
    'a.xlsx',
    (isi) =>
      buildZip(
        new Map<string, Uint8Array | string>([...readZip(isi), ['xl/media/x.png', Buffer.alloc(70 * 1024 * 1024)]]),
        10,
      ),
  ],
  ['a huge file', 'TERLALU_BESAR', 'a.xlsx', (isi) => Buffer.concat([isi, Buffer.alloc(11 * 1024 * 1024)])],
  [
    'a sheet of a million cells',
    'TERLALU_BANYAK',
    'a.xlsx',
    (isi) => buildZip(new Map([...readZip(isi), ['xl/worksheets/sheet9.xml', '<row><c /></row>'.repeat(1_000_000)]])),
  ],
  ['an empty text table', 'LEMBAR_KOSONG', 'a.csv', () => Buffer.from('\n\n')],
  ['a text table without a head', 'JUDUL_HILANG', 'a.csv', () => Buffer.from('a,b\nc,d\n')],
  ['a picture called .csv', 'BUKAN_LEMBAR', 'a.csv', () => Buffer.alloc(100)],
];

test.each(RUSAK_BERKAS)('%s is refused with %s', async (nama, sebab, berkas, ubah) => {
  const { baca, tulisKerja } = await openKerja();
  const path = join(makeTempFolder(), berkas);
  writeFileSync(path, ubah(readFileSync(await tulisKerja())));
  const error = await expectCode('LEMBAR_DITOLAK', () => baca(path));
  expect(error.data['sebab']).toBe(sebab);
  const kalimat = kalimatError(error);
  expect(kalimat).toMatch(KALIMAT);
  kalimatList.set(nama, kalimat);
  sebabTeruji.add(sebab);
});

test('a sheet of another dossier is refused, a missing file keeps its own code', async () => {
  const { call, tulisKerja, baca } = await openKerja();
  const path = await tulisKerja();
  const lain = await call('dossier:create', { nama: 'Lain', namaInstansi: '', periode: { awal: 2022, akhir: 2024 } });
  const error = await expectCode('LEMBAR_DITOLAK', () => call('kerja:baca', { dossierId: lain.dossierId, path }));
  expect(error.data['sebab']).toBe('DOSSIER_LAIN');
  sebabTeruji.add('DOSSIER_LAIN');
  await expectCode('FILE_NOT_FOUND', () => baca('/tidak/ada.xlsx'));
  await expectCode('FILE_UNREADABLE', () => baca(makeTempFolder()));
});

test('every reason of a refusal is met by a damage above, and says it in its own words', () => {
  expect([...sebabTeruji].toSorted()).toEqual([...SEBAB_LEMBAR].toSorted());
  expect(kalimatList.size).toBeGreaterThanOrEqual(40);
});
