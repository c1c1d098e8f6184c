import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { buildLampiranXlsx } from '../../main/export/xlsx/buildLampiranXlsx';
import { tandaTahun } from '../../main/files/kerja/tandaTahun';
import type { Dossier } from '../../shared/domain/dossier';
import { nomorMatriks } from '../../shared/domain/matriks/nomorMatriks';
import { buildDossier, EMPTY_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { contoh, konteks } from '../export/xlsx/bukuUji';
import { openKerja } from './kerjaUji';

const kosong = (): Dossier => buildDossier(EMPTY_SIZE);

const tulisBuku = async (isi: (sheet: Worksheet) => void): Promise<string> => {
  const buku = new exceljs.Workbook();
  isi(buku.addWorksheet('Sheet1'));
  const path = join(makeTempFolder(), 'polos.xlsx');
  writeFileSync(path, new Uint8Array(await buku.xlsx.writeBuffer()));
  return path;
};

const tulisTabel = (barisList: readonly (readonly (string | number)[])[]): Promise<string> =>
  tulisBuku((sheet) => {
    for (const baris of barisList) sheet.addRow([...baris]);
  });

/** Rows read from a sheet for an empty plan, with the numbers they get. */
const baca = async (path: string, dossier = kosong()) => {
  const uji = await openKerja(dossier);
  const hasil = await uji.baca(path);
  expect(hasil).toMatchObject({ macam: 'POLOS', dibuatPada: null, bentrokanList: [] });
  expect(hasil.perubahanList.every(({ macamList }) => macamList.join() === 'BARU')).toBe(true);
  return { ...hasil, barisList: hasil.perubahanList.flatMap(({ baru }) => baru ?? []) };
};

const ringkas = (hasil: Awaited<ReturnType<typeof baca>>) =>
  hasil.perubahanList.map(({ nomorBaru, baru }) => [nomorBaru, baru?.uraian, baru?.tahunList.join()]);

describe('a plain sheet', () => {
  test('with its columns in another order, levels in a column, and a title above the head', async () => {
    const path = await tulisTabel([
      ['RENCANA PROGRAM KERJA'],
      [],
      ['Pelaksana', 'Tingkat', 2023, 2022, 'Uraian Kegiatan', 'Catatan', 'Warna', 'Pagu 2022', 'Target 2023'],
      ['', 'Kelompok Program', '', '', 'Kelembagaan', '', '', '', ''],
      ['', 'Program', '', '', 'Kebijakan', '', 'biru', '', ''],
      ['Diskominfo, Inspektorat', 'Kegiatan', 'x', 'v', 'Menyusun SOP', 'segera', '', 'Rp 2.500.000', '1 dokumen'],
    ]);
    const hasil = await baca(path);
    expect(ringkas(hasil)).toEqual([
      ['I', 'Kelembagaan', ''],
      ['I.1', 'Kebijakan', ''],
      ['I.1.1', 'Menyusun SOP', '2022,2023'],
    ]);
    expect(hasil.barisList[2]).toMatchObject({
      pihakList: ['Diskominfo', 'Inspektorat'],
      keterangan: 'segera',
      anggaranTahunList: [{ tahun: 2022, rupiah: 2_500_000 }],
      targetTahunList: [{ tahun: 2023, target: '1 dokumen' }],
    });
    expect(hasil.barisList.map(({ tahunIkutAnak }) => tahunIkutAnak)).toEqual([true, true, false]);
    expect(hasil.diabaikanList).toEqual(['Kolom G: warna']);
  });

  test.each([
    ['I, 1.1, a', ['I', '1.1', 'a', 'b.', '1.2', 'II'], ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'II']],
    ['A, 1, a)', ['A', '1', 'a)', 'b)', '2', 'B', 'C'], ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'II', 'III']],
    ['1, 1.1, 1.1.1', ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2'], ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'II']],
    ['generated numbers', ['I.', 'I.1.', 'I.1.1.', 'I.2', 'II'], ['I', 'I.1', 'I.1.1', 'I.2', 'II']],
    ['words', ['KP I', 'Program I.1', 'Kegiatan I.1.1.', 'KP.II'], ['I', 'I.1', 'I.1.1', 'II']],
    ['words above letters', ['KP I', 'Program I.1', 'a', 'b'], ['I', 'I.1', 'I.1.1', 'I.1.2']],
    ['bullets at the bottom', ['I', '1', '-', '-'], ['I', 'I.1', 'I.1.1', 'I.1.2']],
    ['no number goes on at its level', ['KP V', 'Program V', '', ''], ['I', 'I.1', 'I.2', 'I.3']],
  ])('tells levels by %s', async (_, nomorList, hasilNomor) => {
    const path = await tulisTabel([
      ['No', 'Kelompok Program/Program/Kegiatan', 'Waktu', 'Pihak terlibat'],
      ...nomorList.map((nomor, i) => [nomor, `Baris ${i + 1}`, '2022-2024', '']),
    ]);
    const hasil = await baca(path);
    expect(hasil.perubahanList.map(({ nomorBaru }) => nomorBaru)).toEqual(hasilNomor);
    expect(hasil.barisList.map(({ uraian }) => uraian)).toEqual(nomorList.map((__, i) => `Baris ${i + 1}`));
  });

  test.each([
    ['2022-2024', '2022,2023,2024'],
    ['2022 – 2023', '2022,2023'],
    ['2022 s.d. 2024', '2022,2023,2024'],
    ['2022 sampai dengan 2023', '2022,2023'],
    ['2022, 2024', '2022,2024'],
    ['Tahun 2023', '2023'],
    ['-', ''],
  ])('reads the years of "%s"', async (teks, tahun) => {
    const path = await tulisTabel([
      ['No', 'Uraian', 'Waktu'],
      ['KP I', 'Kelompok', ''],
      ['Program I.1', 'Program', ''],
      ['Kegiatan I.1.1', 'Kegiatan', teks],
    ]);
    expect((await baca(path)).barisList[2]?.tahunList.join()).toBe(tahun);
  });

  test('of merged heads over the years, merged rows, sums and a source below is read like any other', async () => {
    const path = await tulisBuku((sheet) => {
      sheet.addRow(['No', 'Program dan Kegiatan', 'Waktu', '', 'Anggaran (Rp)', '', 'Keterangan']);
      sheet.addRow(['', '', 2022, 2023, 2022, 2023, '']);
      sheet.addRow(['I', 'Kelompok digabung']);
      sheet.addRow(['1', 'Program']);
      sheet.addRow(['a', 'Kegiatan', '√', '', 1000, '1.500', 0.25]).getCell(7).numFmt = '0%';
      sheet.addRow(['No', 'Program dan Kegiatan', 'Waktu', '', 'Anggaran (Rp)', '', 'Keterangan']);
      sheet.addRow(['', '', 2022, 2023, 2022, 2023, '']);
      sheet.addRow(['b', 'Kegiatan kedua', '', 1, '-', 0, '']);
      sheet.addRow(['', 'Jumlah', '', '', { formula: 'E5', result: 1000 }, 1500]);
      sheet.addRow(['Sumber: Bappeda']);
      for (const rentang of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2', 'B3:G3']) sheet.mergeCells(rentang);
    });
    const hasil = await baca(path);
    expect(ringkas(hasil)).toEqual([
      ['I', 'Kelompok digabung', ''],
      ['I.1', 'Program', ''],
      ['I.1.1', 'Kegiatan', '2022'],
      ['I.1.2', 'Kegiatan kedua', '2023'],
    ]);
    expect(hasil.barisList[2]?.keterangan).toBe('25%');
    expect(hasil.barisList[2]?.anggaranTahunList).toEqual([
      { tahun: 2022, rupiah: 1000 },
      { tahun: 2023, rupiah: 1500 },
    ]);
    expect(hasil.diabaikanList).toEqual(['Baris 9: Jumlah', 'Baris 10: Sumber: Bappeda']);
  });

  test('as text, with semicolons, comes behind the rows that are there', async () => {
    const path = join(makeTempFolder(), 'polos.csv');
    writeFileSync(path, 'No;Uraian;2022;2023\nKP I;Baru;;\nProgram I.1;Program;;\nKegiatan I.1.1;Kegiatan;x;\n');
    const hasil = await baca(path, contoh());
    expect(ringkas(hasil)).toEqual([
      ['VI', 'Baru', ''],
      ['VI.1', 'Program', ''],
      ['VI.1.1', 'Kegiatan', '2022'],
    ]);
    expect(hasil.perubahanList[0]?.setelahId).toBe('kp-5');
  });

  test('keeps names with commas of their own together when they are known', async () => {
    const dinas = 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan KB';
    const dossier = contoh();
    const dikenal = {
      ...dossier,
      matriks: dossier.matriks.map((b, i) => (i === 0 ? { ...b, pihakList: [dinas] } : b)),
    };
    const path = await tulisTabel([
      ['No', 'Uraian', 'Pihak terlibat'],
      ['KP I', 'Kelompok', `Diskominfo, ${dinas}, Inspektorat`],
    ]);
    expect((await baca(path, dikenal)).barisList[0]?.pihakList).toEqual(['Diskominfo', dinas, 'Inspektorat']);
  });

  test.each([
    [
      'a kegiatan under a kelompok program',
      [
        ['No', 'Uraian'],
        ['KP I', 'a'],
        ['Kegiatan I.1', 'b'],
      ],
      'TINGKAT_LOMPAT',
    ],
    [
      'a number nobody knows',
      [
        ['No', 'Uraian'],
        ['KP I', 'a'],
        ['??', 'b'],
      ],
      'TINGKAT_ASING',
    ],
    [
      'a mark nobody knows',
      [
        ['No', 'Uraian', 2022],
        ['KP I', 'a', 'entah'],
      ],
      'TANDA_TAHUN',
    ],
    [
      'a year of no calendar',
      [
        ['No', 'Uraian', 'Tahun'],
        ['KP I', 'a', '9999'],
      ],
      'TAHUN_ASING',
    ],
    [
      'eleven years',
      [
        ['No', 'Uraian', 'Tahun'],
        ['KP I', 'a', '2020-2031'],
      ],
      'TAHUN_ASING',
    ],
    [
      'a year twice',
      [
        ['No', 'Uraian', 2022, 2022],
        ['KP I', 'a', 'x', 'x'],
      ],
      'TAHUN_ASING',
    ],
    [
      'a budget in words',
      [
        ['No', 'Uraian', 'Anggaran 2022'],
        ['KP I', 'a', 'lima'],
      ],
      'ANGGARAN_SALAH',
    ],
    [
      'nothing but a head',
      [
        ['No', 'Uraian'],
        ['', ''],
      ],
      'LEMBAR_KOSONG',
    ],
    ['no head', [['Selamat', 'pagi']], 'JUDUL_HILANG'],
  ])('with %s is refused', async (_, tabel, sebab) => {
    const path = await tulisTabel(tabel);
    const { baca: bacaSaja } = await openKerja(kosong());
    expect((await expectCode('LEMBAR_DITOLAK', () => bacaSaja(path))).data['sebab']).toBe(sebab);
  });
});

/** Tabel 8 of the reference as it was scanned: heads repeated, dots behind numbers, wrong numbers, empty rows. */
const REFERENSI = `No	Kelompok Program/Program/Kegiatan	Waktu				Pihak terlibat
		2021	2022	2023	2024	
KP I	Penguatan Kelembagaan					
Program I.1	Penguatan kebijakan kelembagaan					
Kegiatan I.1.1.	Penyusunan Peraturan Bupati	√				
Kegiatan I.1.2.	Revisi SK Tim Pengelola	√				

No	Kelompok Program/Program/Kegiatan	Waktu				Pihak terlibat
Program I.3.	Penguatan sistem pengawasan		√	√	√	√
Kegiatan I.3.1.						
Kegiatan I.3.2.						
KP.III	Optimalisasi Pemanfaatan Data					
Program III.1.	Penggunaan data pengaduan		√	√	√	√
Kegiatan III.1.1.	Analisis data dan info grafis		√	√	√	√
Kegiatan II.1.2.	Input data untuk kegiatan		√	√	√	√

KP V	Koordinasi, pemantauan dan evaluasi					
Program V	Koordinasi dengan simpul	√	√	√	√	
	Pemantauan proses		√	√	√	√
	Evaluasi kelembagaan		√	√	√	√
`;

test('the table of the reference is read from text as from a workbook, its wrong numbers set right by their words', async () => {
  const teks = join(makeTempFolder(), 'tabel.tsv');
  writeFileSync(teks, REFERENSI);
  const buku = await tulisTabel(REFERENSI.split('\n').map((baris) => baris.split('\t')));
  const dariTeks = await baca(teks);
  expect(ringkas(await baca(buku))).toEqual(ringkas(dariTeks));
  expect(ringkas(dariTeks)).toEqual([
    ['I', 'Penguatan Kelembagaan', ''],
    ['I.1', 'Penguatan kebijakan kelembagaan', ''],
    ['I.1.1', 'Penyusunan Peraturan Bupati', '2021'],
    ['I.1.2', 'Revisi SK Tim Pengelola', '2021'],
    ['I.2', 'Penguatan sistem pengawasan', '2022,2023,2024'],
    ['I.2.1', '', ''],
    ['I.2.2', '', ''],
    ['II', 'Optimalisasi Pemanfaatan Data', ''],
    ['II.1', 'Penggunaan data pengaduan', ''],
    ['II.1.1', 'Analisis data dan info grafis', '2022,2023,2024'],
    ['II.1.2', 'Input data untuk kegiatan', '2022,2023,2024'],
    ['III', 'Koordinasi, pemantauan dan evaluasi', ''],
    ['III.1', 'Koordinasi dengan simpul', '2021,2022,2023,2024'],
    ['III.2', 'Pemantauan proses', '2022,2023,2024'],
    ['III.3', 'Evaluasi kelembagaan', '2022,2023,2024'],
  ]);
});

test('the annex as a workbook gives back its matrix', async () => {
  const path = join(makeTempFolder(), 'lampiran.xlsx');
  const asal = contoh();
  writeFileSync(path, await buildLampiranXlsx(asal, konteks));
  const hasil = await baca(path);
  const inti = (dossier: Pick<Dossier, 'matriks'>) => {
    const nomor = nomorMatriks(dossier.matriks);
    return dossier.matriks.map((b) => [nomor.get(b.barisId), b.jenis, b.uraian, b.pihakList]);
  };
  expect(inti({ matriks: hasil.barisList })).toEqual(inti(asal));
});

test.each([
  ['√', true],
  ['V', true],
  [' x ', true],
  ['1', true],
  ['ya', true],
  ['', false],
  ['-', false],
  ['0', false],
  ['dua', null],
])('a cell of "%s" under a year is %s', (teks, tanda) => {
  expect(tandaTahun(teks)).toBe(tanda);
});
