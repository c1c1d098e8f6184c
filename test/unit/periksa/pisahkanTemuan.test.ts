import { expect, it } from 'vitest';
import { type Dossier, temuanDiterimaSchema } from '../../../shared/domain/dossier';
import { bacaKunci, kunciTemuan } from '../../../shared/domain/periksa/kunciTemuan';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan, type TemuanTerpisah } from '../../../shared/domain/periksa/pisahkanTemuan';
import { buildDossier, LARGE_SIZE } from '../../builders/buildDossier';
import { buildDossierBersih } from '../../builders/buildDossierBersih';
import { readContoh } from '../contoh/bacaContoh';
import { tambahTeks, type Ubah, ubahBaris, ubahDataUmum, ubahRapat } from './ubahBersih';

const pisahkan = (dossier: Dossier): TemuanTerpisah =>
  pisahkanTemuan(periksaDossier(dossier, 2022), dossier.temuanDiterimaList);

const terima = (dossier: Dossier, pilih: (i: number) => boolean = () => true): Dossier => ({
  ...dossier,
  temuanDiterimaList: pisahkan(dossier)
    .terbuka.filter((_, i) => pilih(i))
    .map(({ kunci }) => ({ kunci, alasan: 'Sesuai dokumen', diterimaPada: '2026-01-02T03:04:05.000Z' })),
});

/** `open accepted stale` after a change to a dossier in which everything was accepted. */
const setelah = (dossier: Dossier, ubah: Ubah): string => {
  const { terbuka, diterima, basi } = pisahkan(ubah(terima(dossier)));
  return `${terbuka.length} ${diterima.length} ${basi.length}`;
};

const ubahNaskah =
  (ubah: (naskah: Dossier['naskah']) => Dossier['naskah']): Ubah =>
  (dossier) => ({ ...dossier, naskah: ubah(dossier.naskah) });

const sisipkan = (teks: string): Ubah =>
  ubahNaskah((naskah) =>
    naskah.map((bagian) => ({ ...bagian, blokList: [{ jenis: 'PARAGRAF', teks }, ...bagian.blokList] })),
  );

const ganti = (dari: string, ke: string): Ubah =>
  ubahNaskah((naskah) => JSON.parse(JSON.stringify(naskah).replaceAll(dari, ke)) as Dossier['naskah']);

it('the sample: accepting all leaves nothing open, and taking the reasons along', () => {
  const contoh = readContoh();
  expect(pisahkan(contoh).terbuka).toHaveLength(periksaDossier(contoh, 2022).length);
  const { terbuka, diterima, basi } = pisahkan(terima(contoh));
  expect([terbuka, basi]).toEqual([[], []]);
  expect(diterima).toHaveLength(periksaDossier(contoh, 2022).length);
  expect(diterima[0]).toMatchObject({ alasan: 'Sesuai dokumen', diterimaPada: '2026-01-02T03:04:05.000Z' });
});

it.each<[string, Ubah]>([
  ['a paragraph before', sisipkan('Kalimat baru.')],
  [
    'a chapter before: every number moves',
    ubahNaskah((naskah) => [
      { bagianId: 'awal', jenis: 'BAB', judul: 'Ringkasan', isDicetak: true, blokList: [] },
      { bagianId: 'awal-1', jenis: 'SUBBAB', judul: 'Isi', isDicetak: true, blokList: [] },
      ...naskah,
    ]),
  ],
  [
    'a kelompok program before: every row is numbered anew',
    (dossier) => {
      // Whole groups: the last becomes I, the first II.
      const mulai = dossier.matriks.findLastIndex(({ indukId }) => indukId === null);
      return { ...dossier, matriks: [...dossier.matriks.slice(mulai), ...dossier.matriks.slice(0, mulai)] };
    },
  ],
  ['another consideration before', ubahDataUmum((d) => ({ mengingatList: ['Undang-Undang', ...d.mengingatList] }))],
  [
    'a participant before',
    ubahRapat((rapat) => ({
      pesertaList: rapat.pesertaList.toSorted((a, b) => a.pesertaId.localeCompare(b.pesertaId)),
    })),
  ],
  ['a new name of the dossier', (dossier) => ({ ...dossier, nama: 'Lain' })],
  ['another title of a chapter', ganti('"judul":"PENDAHULUAN"', '"judul":"PEMBUKAAN"')],
])('the sample: accepted findings stay accepted after %s', (_, ubah) => {
  const contoh = readContoh();
  expect(setelah(contoh, ubah)).toBe(`0 ${periksaDossier(contoh, 2022).length} 0`);
});

it('a changed number opens its finding again, and leaves the old acceptance behind', () => {
  const dossier = tambahTeks('Pengaduan yang selesai 46,2% atau 4 dari 13.')(buildDossierBersih());
  const jumlah = periksaDossier(dossier, 2022).length;
  expect(jumlah).toBeGreaterThan(0);
  expect(setelah(dossier, (d) => d)).toBe(`0 ${jumlah} 0`);
  const { terbuka, diterima, basi } = pisahkan(ganti('46,2%', '46,3%')(terima(dossier)));
  expect([terbuka.length, diterima.length, basi.length]).toEqual([jumlah, 0, jumlah]);
  expect(terbuka.map(({ ditemukan }) => ditemukan)).toContain('46,3% atau 4 dari 13');
  expect(bacaKunci(basi[0]?.kunci ?? '')).toMatchObject({ tempat: 'naskah[uji].blokList.teks' });
});

it('the same mistake once more counts, in its place and in another', () => {
  const salah = 'Rapat pada Selasa, 29 November 2021.';
  const dossier = tambahTeks(salah)(buildDossierBersih());
  expect(setelah(dossier, (d) => d)).toBe('0 1 0');
  const tambah = (bagianId: string) =>
    ubahNaskah((naskah) =>
      naskah.map((b) =>
        b.bagianId === bagianId ? { ...b, blokList: [...b.blokList, { jenis: 'PARAGRAF', teks: salah }] } : b,
      ),
    );
  expect(setelah(dossier, tambah('uji'))).toBe('1 1 0');
  expect(setelah(dossier, tambah('bagian-angka'))).toBe('1 1 0');
});

it('of equal findings in one place as many stay accepted as were', () => {
  const salah = 'Rapat pada Selasa, 29 November 2021.';
  const hapusAwal = ubahNaskah((naskah) =>
    naskah.map((b) => (b.bagianId === 'uji' ? { ...b, blokList: b.blokList.slice(1) } : b)),
  );
  const dua = ubahNaskah((naskah) =>
    naskah.map((b) => (b.bagianId === 'uji' ? { ...b, blokList: [...b.blokList, ...b.blokList] } : b)),
  )(tambahTeks(salah)(buildDossierBersih()));
  const kedua = terima(dua, (i) => i === 1);
  const [diterima] = pisahkan(kedua).diterima;
  expect(diterima?.tempat.jalur).toBe('naskah[uji].blokList[1].teks');
  // The first one is mended: the accepted one is the only one now, and is taken back by the key it was accepted by.
  const sisa = pisahkan(hapusAwal(kedua));
  expect([sisa.terbuka, sisa.basi]).toEqual([[], []]);
  expect(sisa.diterima.map(({ kunci }) => kunci)).toEqual([diterima?.kunci]);
});

it('what is mended is stale, and counts as accepted again when it comes back', () => {
  const rusak = ubahBaris('baris-3', { pihakList: ['√'] })(buildDossierBersih());
  expect(setelah(rusak, ubahBaris('baris-3', { pihakList: ['Bagian Organisasi'] }))).toBe('0 0 1');
  expect(setelah(rusak, ubahBaris('baris-3', { pihakList: ['-'] }))).toBe('1 0 1');
});

it('every key is one of its own and fits the schema', () => {
  for (const dossier of [readContoh(), buildDossier(LARGE_SIZE)]) {
    const kunciList = pisahkan(dossier).terbuka.map(({ kunci }) => kunci);
    expect(new Set(kunciList).size).toBe(kunciList.length);
    for (const kunci of kunciList) expect(temuanDiterimaSchema.shape.kunci.safeParse(kunci).success).toBe(true);
  }
});

it('long texts keep a key within its bounds; keys of others are never read', () => {
  const temuan = (ditemukan: string) =>
    kunciTemuan({
      aturan: 'EJAAN',
      tempat: { jalur: 'dataUmum.namaRencana', sebutan: '', layar: 'data-umum', id: null },
      ditemukan,
      seharusnya: ditemukan,
    });
  for (const huruf of ['a', '"', '\u0001']) {
    expect(temuanDiterimaSchema.shape.kunci.safeParse(temuan(huruf.repeat(20_000))).success).toBe(true);
  }
  expect(temuan('a'.repeat(20_000))).not.toBe(temuan('a'.repeat(20_001)));
  expect(['', '{', '[]', '["A",1,2,3,4]'].map(bacaKunci)).toEqual([null, null, null, null]);
  const asing = { kunci: 'asing', alasan: 'a', diterimaPada: '2026-01-02T03:04:05.000Z' };
  expect(pisahkanTemuan([], [asing]).basi).toEqual([asing]);
});
