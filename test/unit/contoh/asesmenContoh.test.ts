import { describe, expect, it } from 'vitest';
import { hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { PREDIKAT_INTERVAL_SAMA } from '../../../shared/domain/asesmen/predikat';
import { rapatUtama } from '../../../shared/domain/naskah';
import { readBank, readContoh } from './bacaContoh';

const contoh = readContoh();
const { penilaianList, prioritasList } = rapatUtama(contoh);
const hasil = hitungAsesmen(contoh.bank, penilaianList, prioritasList);

describe('assessment of the sample', () => {
  it('has the scores of Tabel 2', () => {
    const nilaiById = new Map(penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
    const pertanyaanList = contoh.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList);
    expect(pertanyaanList.map(({ pertanyaanId }) => nilaiById.get(pertanyaanId)).join('')).toBe('43344233111313444333');
  });

  it('reproduces Tabel 3', () => {
    expect(hasil.isLengkap).toBe(true);
    expect(hasil.aspekList.map((a) => [a.nama, a.jumlahNilai, a.rataRataCetak, a.predikat])).toEqual([
      ['Kelembagaan dan Kebijakan', 20, '3,33', 'SANGAT BAIK'],
      ['Sumber Daya Manusia', 9, '1,80', 'KURANG'],
      ['Pemanfaatan Data dan Optimalisasi Aplikasi', 7, '2,33', 'KURANG'],
      ['Partisipasi Pemangku Kepentingan', 12, '4,00', 'SANGAT BAIK'],
      ['Koordinasi dan Monev', 9, '3,00', 'BAIK'],
    ]);
  });

  it('orders the priorities of Tabel 4, where only two are decided', () => {
    expect(hasil.urutanPrioritas).toEqual([
      'asp-sdm',
      'asp-data',
      'asp-koordinasi',
      'asp-kelembagaan',
      'asp-partisipasi',
    ]);
    expect(hasil.aspekList.map((a) => a.peringkatSaran)).toEqual([4, 1, 2, 5, 3]);
    expect(hasil.aspekList.map((a) => a.peringkatDiputuskan)).toEqual([null, 1, 2, null, null]);
    expect(hasil.aspekList[0]?.alasan).toBe('Sudah ada Draf SK Bupati terkait unit pengelola pengaduan');
  });

  it('keeps both names of an aspect and links it to its kelompok program', () => {
    expect(contoh.bank.aspekList.map((a) => a.namaKategorisasi)).toEqual([
      'Kebijakan dan kelembagaan',
      'Sumberdaya Manusia',
      'Pemanfaatan Data dan Optimalisasi Aplikasi',
      'Partisipasi Pemangku Kepentingan Internal dan Eksternal',
      'Koordinasi dan Monev',
    ]);
    expect(contoh.bank.aspekList.map((a) => a.kelompokProgramId)).toEqual(['kp-1', 'kp-2', 'kp-3', 'kp-4', 'kp-5']);
  });
});

describe('shipped question bank', () => {
  const bank = readBank();

  it('asks the questions of the sample and belongs to no plan', () => {
    const pertanyaanOf = (aspekList: typeof bank.aspekList) => aspekList.map((a) => a.pertanyaanList);
    expect(pertanyaanOf(bank.aspekList)).toEqual(pertanyaanOf(contoh.bank.aspekList));
    expect(bank.aspekList.map((a) => a.pertanyaanList.length)).toEqual([6, 5, 3, 3, 3]);
    expect(bank.aspekList.every((a) => a.kelompokProgramId === null)).toBe(true);
  });

  it('has a meaning for each score, marked as unconfirmed, and the default predicates', () => {
    expect(bank.skalaList.map(({ nilai }) => nilai)).toEqual([1, 2, 3, 4]);
    expect(new Set(bank.skalaList.map(({ makna }) => makna)).size).toBe(4);
    expect(bank.sumber).toContain('belum dikonfirmasi');
    expect(bank.skalaList).toEqual(contoh.bank.skalaList);
    expect(bank.predikatSet).toEqual(PREDIKAT_INTERVAL_SAMA);
    expect(contoh.bank.predikatSet).toEqual(PREDIKAT_INTERVAL_SAMA);
  });
});
