import { describe, expect, it } from 'vitest';
import { formatPecahan, formatPersen, type Pecahan } from '../../../shared/domain/format/angka';
import { hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import { readContoh } from './bacaContoh';

const contoh = readContoh();
const hasil = hitungStatistik(contoh.statistik);
const persen = (pecahan: Pecahan | null): string | null => pecahan && formatPersen(pecahan);

describe('statistics of the sample', () => {
  it('reproduces Tabel 1', () => {
    expect(hasil.total).toMatchObject({ diterima: 52, terselesaikan: 34, selesai: 29, proses: 5, belum: 18 });
    expect(persen(hasil.total.tingkatPenyelesaian)).toBe('65,4%');
    expect(persen(hasil.total.tingkatBelum)).toBe('34,6%');
    expect(hasil.total.isCocok).toBe(true);
    expect(hasil.rataRataBulanan && formatPecahan(hasil.rataRataBulanan, 0)).toBe('1');
  });

  it('reproduces the years of 3.1', () => {
    expect(hasil.tahunList.map((t) => [t.tahun, t.diterima, persen(t.tingkatPenyelesaian), t.isCocok])).toEqual([
      [2018, 3, '100,0%', true],
      [2019, 14, '92,9%', true],
      [2020, 22, '54,5%', true],
      [2021, 13, '46,2%', true],
    ]);
    expect(hasil.tahunList.map((t) => [t.selesai, t.proses])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [4, 2],
    ]);
  });

  it('names classes and channels without inventing their counts', () => {
    const { klasifikasiList, kanalList, tanggalMulai, tanggalBatas, sumber } = contoh.statistik;
    expect([tanggalMulai, tanggalBatas]).toEqual(['2018-01-01', '2021-11-16']);
    expect(sumber).toBe('https://www.lapor.go.id/admin/monitor/statistik#pemanfaatan-data');
    expect(klasifikasiList.map(({ nama }) => nama)).toEqual([
      'Aspirasi',
      'Pengaduan berkadar pengawasan',
      'Permintaan informasi',
    ]);
    expect(kanalList.map(({ nama }) => nama)).toEqual(['Website', 'SMS', 'Android']);
    expect([...klasifikasiList, ...kanalList].every(({ jumlah }) => jumlah === null)).toBe(true);
  });
});

describe('targets of the sample (Tabel 5)', () => {
  it('keeps counts and percentages apart', () => {
    expect(
      contoh.targetList.map((t) => [t.uraian, t.satuan, t.baseline, t.targetList.map(({ nilai }) => nilai)]),
    ).toEqual([
      ['Jumlah pengaduan yang diterima', 'JUMLAH', { tahun: 2020, nilai: 22, jumlah: null }, [25, 30, 35, 40]],
      ['Jumlah pengaduan yang diselesaikan', 'PERSEN', { tahun: 2020, nilai: 54.5, jumlah: 12 }, [80, 100, 100, 100]],
    ]);
    expect(contoh.targetList.map((t) => t.targetList.map(({ tahun }) => tahun))).toEqual([
      [2021, 2022, 2023, 2024],
      [2021, 2022, 2023, 2024],
    ]);
  });

  it('agrees with the statistics of the baseline year', () => {
    const tahun2020 = hasil.tahunList.find(({ tahun }) => tahun === 2020);
    expect(contoh.targetList.map((t) => t.baseline?.jumlah ?? t.baseline?.nilai)).toEqual([
      tahun2020?.diterima,
      tahun2020?.ditangani,
    ]);
  });
});
