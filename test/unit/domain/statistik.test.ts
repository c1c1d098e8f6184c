import { describe, expect, it } from 'vitest';
import type { Statistik } from '../../../shared/domain/dossier';
import { formatPersen } from '../../../shared/domain/format/angka';
import { hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';

const STATISTIK: Statistik = {
  tanggalMulai: '2018-01-01',
  tanggalBatas: '2021-11-16',
  sumber: '',
  bacaan: 'DITANGANI',
  tahunList: [
    { tahun: 2021, diterima: 13, selesai: 4, proses: 2, belum: 7 },
    { tahun: 2018, diterima: 3, selesai: null, proses: null, belum: 0 },
    { tahun: 2019, diterima: 14, selesai: null, proses: null, belum: 1 },
    { tahun: 2020, diterima: 22, selesai: null, proses: null, belum: 10 },
  ],
  rincianTotal: { selesai: 29, proses: 5 },
  klasifikasiList: [],
  kanalList: [],
};

describe('hitungStatistik', () => {
  it('gives the figures of the reference', () => {
    const { tahunList, total, jumlahBulan } = hitungStatistik(STATISTIK);
    expect(total).toMatchObject({ diterima: 52, ditangani: 34, belum: 18, selesai: 29, proses: 5, isCocok: true });
    expect(total.tingkatPenyelesaian && formatPersen(total.tingkatPenyelesaian)).toBe('65,4%');
    expect(total.tingkatBelum && formatPersen(total.tingkatBelum)).toBe('34,6%');
    expect(tahunList.map((t) => t.tahun)).toEqual([2018, 2019, 2020, 2021]);
    expect(tahunList.map((t) => t.tingkatPenyelesaian && formatPersen(t.tingkatPenyelesaian))).toEqual([
      '100,0%',
      '92,9%',
      '54,5%',
      '46,2%',
    ]);
    expect(jumlahBulan).toBe(47);
  });

  it('does not guess the strict reading where the split is unknown', () => {
    const { tahunList, total } = hitungStatistik({ ...STATISTIK, bacaan: 'SELESAI' });
    expect(tahunList.map((t) => t.terselesaikan)).toEqual([null, null, null, 4]);
    expect(total.tingkatPenyelesaian && formatPersen(total.tingkatPenyelesaian)).toBe('55,8%');
  });

  it('sees parts that do not add up', () => {
    const satu = (bagian: Partial<Statistik['tahunList'][number]>) =>
      hitungStatistik({
        ...STATISTIK,
        tahunList: [{ tahun: 2021, diterima: 13, selesai: 4, proses: 2, belum: 7, ...bagian }],
      }).tahunList[0]?.isCocok;
    expect(satu({})).toBe(true);
    expect(satu({ belum: 8 })).toBe(false);
    expect(satu({ proses: null })).toBe(true);
    expect(satu({ selesai: 14, proses: null })).toBe(false);
    expect(satu({ belum: 14 })).toBe(false);
  });

  it('sees a total split that contradicts the years', () => {
    expect(hitungStatistik({ ...STATISTIK, rincianTotal: { selesai: 30, proses: 5 } }).total.isCocok).toBe(false);
  });

  it('has no average without dates and no share of nothing', () => {
    const kosong = hitungStatistik({ ...STATISTIK, tanggalBatas: null, tahunList: [], rincianTotal: null });
    expect(kosong.rataRataBulanan).toBeNull();
    expect(kosong.total).toMatchObject({ diterima: 0, tingkatPenyelesaian: null });
  });
});
