import { expect, it } from 'vitest';
import { rincian, ubahStatistik, ubahTahun, ubahTarget } from './ubahBagian';
import { aturanSetelah, tambahBlok, tambahTeks, temuanSetelah } from './ubahBersih';

it('parts that do not add up to what was received', () => {
  expect(temuanSetelah(ubahTahun(2020, { proses: 29 }))).toEqual([
    'BAGIAN_STATISTIK statistik statistik.tahunList[2020]: berjumlah 101 yang diterima',
  ]);
});

it('a split of the total that the years do not give', () => {
  expect(temuanSetelah(ubahStatistik(() => ({ rincianTotal: { selesai: 180, proses: 90 } })))).toEqual([]);
  expect(temuanSetelah(ubahStatistik(() => ({ rincianTotal: { selesai: 170, proses: 100 } })))).toEqual([
    'TOTAL_STATISTIK statistik statistik.rincianTotal: 180 selesai dan 90 proses',
  ]);
});

it('classes and channels against the total, unless one is not known', () => {
  expect(
    temuanSetelah(ubahStatistik(() => ({ klasifikasiList: rincian(300, 3), kanalList: rincian(300, null) }))),
  ).toEqual([]);
  expect(temuanSetelah(ubahStatistik(() => ({ kanalList: rincian(300, 4) })))).toEqual([
    'RINCIAN_STATISTIK statistik statistik.kanalList: 303 yang diterima',
  ]);
});

it('figures of a year outside the dates', () => {
  expect(aturanSetelah(ubahStatistik(() => ({ tanggalMulai: '2020-01-01' })))).toEqual(['TAHUN_STATISTIK']);
});

it.each([
  ['aspek 1 memperoleh nilai 2,33', ['NILAI_ASPEK uji: 2,00', 'DUA_NILAI uji']],
  ['4,10 untuk aspek 2', ['NILAI_ASPEK uji: 4,00', 'DUA_NILAI uji']],
  ['Kategori 2 meraih nilai 4,00 dengan predikat BAIK', ['PREDIKAT_ASPEK uji: SANGAT BAIK']],
  ['asesmen terhadap tiga aspek', ['JUMLAH_ASPEK uji: 2 aspek']],
  ['Nilai itu 61,0% atau 60 dari 100 pengaduan', ['PERSEN_PECAHAN uji: 60,0% untuk 60 dari 100']],
  ['sebanyak 90 pengaduan atau 60% selesai', ['PERSEN_JUMLAH uji: 30% dari 303 pengaduan']],
  ['menerima 101 pengaduan pada tahun 2019', ['JUMLAH_TAHUN uji: 100 pengaduan', 'DUA_NILAI uji']],
  ['menerima 777 pengaduan', ['JUMLAH_LAIN uji']],
  ['sebesar 12,3% pengaduan', ['PERSEN_LAIN uji']],
  ['seperti dalam Tabel 2', ['NOMOR_RUJUKAN uji']],
] as const)('reads "%s"', (teks, harapan) => {
  const list = temuanSetelah(tambahTeks(`${teks}.`));
  for (const satu of harapan) {
    const [aturan = '', , nilai = ''] = satu.split(/ (uji)(?:: )?/);
    expect(list.filter((temuan) => temuan.startsWith(`${aturan} naskah naskah[uji]`)).join('; ')).toContain(
      nilai || aturan,
    );
  }
});

it.each([
  'Aspek 1 memperoleh nilai 2,00 dan Aspek 2 dengan nilai 4,00',
  'Aspek 10 memperoleh nilai 9',
  'Menurut Aspek 1; nilai 3,50 milik daerah lain',
  'menerima 303 pengaduan; 180 pengaduan selesai (59,4%)',
  'target 80% pengaduan',
  'asesmen terhadap seluruh aspek',
  'Nomor 12,5 dan versi 3,33',
])('says nothing of "%s"', (teks) => {
  expect(temuanSetelah(tambahTeks(`${teks}.`))).toEqual([]);
});

it('a reference to a table that is there', () => {
  const tabel = { jenis: 'TABEL', kode: 'ASESMEN', judul: 'Matriks Asesmen', sumber: '' } as const;
  expect(temuanSetelah(tambahBlok(tabel, { jenis: 'PARAGRAF', teks: 'Lihat Tabel 1.' }))).toEqual([]);
});

it('targets: years, unit and baseline', () => {
  expect(aturanSetelah(ubahTarget({ targetList: [{ tahun: 2021, nilai: 1 }] }))).toEqual([
    'TAHUN_TARGET',
    'TARGET_KURANG',
  ]);
  expect(aturanSetelah(ubahTarget({ uraian: 'Jumlah pengaduan selesai' }))).toEqual(['SATUAN_TARGET']);
  expect(temuanSetelah(ubahTarget({ baseline: { tahun: 2021, nilai: 59.8, jumlah: 61 } }))).toEqual([]);
  expect(aturanSetelah(ubahTarget({ baseline: { tahun: 2021, nilai: 54.5, jumlah: 61 } }))).toEqual([
    'BASELINE_TARGET',
  ]);
});
