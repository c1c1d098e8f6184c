import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BagianNaskah, Dossier } from '../../../shared/domain/dossier';
import { salinDossier } from '../../../shared/domain/interchange/salinDossier';
import { isianVariabel, isiTeksNaskah } from '../../../shared/domain/variabel/isianVariabel';
import { teksBagian } from '../../../shared/domain/variabel/mapTeksNaskah';
import { namaVariabel, splitVariabel, tulisVariabel } from '../../../shared/domain/variabel/splitVariabel';
import { variabelByNama, variabelNaskah } from '../../../shared/domain/variabel/variabelNaskah';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { readContoh } from '../contoh/bacaContoh';

const contoh = readContoh();
const nilaiOf = (dossier: Dossier, nama: string): string | null | undefined => variabelByNama(dossier).get(nama)?.nilai;

describe('variables of the sample', () => {
  it.each<[string, string | null]>([
    ['instansi', 'Kabupaten Kotawaringin Timur'],
    ['kepala_daerah', 'Bupati Kotawaringin Timur'],
    ['ibu_kota', 'Sampit'],
    ['judul_laporan', 'Laporan Rencana Aksi SP4N LAPOR! Kabupaten Kotawaringin Timur'],
    ['periode', '2022-2024'],
    ['jumlah_tahun', '3'],
    ['jumlah_tahun_huruf', 'tiga'],
    ['tahun_matriks_awal', '2021'],
    ['bulan_awal_data', 'Januari 2018'],
    ['tanggal_batas_data', '16 November 2021'],
    ['jumlah_pengaduan', '52'],
    ['rata_rata_bulanan', '1'],
    ['pengaduan_selesai', '29'],
    ['persen_pengaduan_selesai', '55,8%'],
    ['tingkat_penyelesaian', '65,4%'],
    ['angka_tak_selesai', '34,6'],
    ['jumlah_pengaduan_2020', '22'],
    ['tingkat_penyelesaian_2021', '46,2%'],
    ['pengaduan_selesai_2018', null],
    ['daftar_klasifikasi', 'aspirasi, pengaduan berkadar pengawasan, dan permintaan informasi'],
    ['kanal_terbanyak', null],
    ['jumlah_aspek_huruf', 'lima'],
    ['jumlah_pertanyaan', '20'],
    ['nilai_total', '57'],
    ['nilai_rata_rata', '2,85'],
    ['predikat', 'BAIK'],
    ['nilai_aspek:asp-kelembagaan', '3,33'],
    ['predikat_aspek:asp-sdm', 'KURANG'],
    ['sebutan_kategori:asp-kelembagaan', 'kebijakan dan kelembagaan'],
    ['peringkat_aspek:asp-data', '2'],
    ['aspek_peringkat_1', 'Sumber Daya Manusia'],
    ['nilai_peringkat_2', '2,33'],
    ['aspek_peringkat_3', null],
    ['predikat_tertinggi', 'SANGAT BAIK'],
    ['jumlah_kelompok_program', '5'],
    ['jumlah_program', '15'],
    // Two rows of the matrix are empty.
    ['jumlah_kegiatan', '22'],
    ['jumlah_kegiatan_2022', '16'],
    ['baseline:target-diselesaikan', '54,5%'],
    ['target_akhir:target-diterima', '40'],
    ['target_2021:target-diselesaikan', '80%'],
    ['hari_rapat', 'Senin'],
    ['tanggal_rapat', '29 November 2021'],
    ['jumlah_hadir', '12 (dua belas)'],
    ['tempat_rapat', null],
    ['nomor_sk_tim', '188.45/0470/Huk-ORG/2021'],
    ['tanggal_keputusan_1', '15 Oktober 2018'],
    ['peraturan', 'Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022'],
    ['bulan_penetapan', 'Maret 2022'],
    ['nama_kepala_daerah', null],
    ['nip_sekretaris_daerah', '19640820 199203 1 008'],
    ['tabel:KATEGORISASI', 'Tabel 3'],
    ['gambar:PRIORITAS', 'Gambar 2'],
    ['gambar:TREN_PENGADUAN', null],
    ['bagian:bab-2', 'BAB II'],
    ['bagian:bab-2-1-3', 'Subbab 2.1.3'],
    ['bagian:kata-pengantar', 'Kata Pengantar'],
    ['lampiran:BERITA_ACARA', 'Lampiran 1'],
  ])('%s is %s', (nama, nilai) => {
    expect(nilaiOf(contoh, nama)).toBe(nilai);
  });

  it('are computed once for a dossier', () => {
    expect(variabelNaskah(contoh)).toBe(variabelNaskah(contoh));
    expect(variabelNaskah({ ...contoh })).not.toBe(variabelNaskah(contoh));
  });
});

describe.each([
  ['empty', buildDossier(EMPTY_SIZE)],
  ['large', buildDossier(LARGE_SIZE)],
  ['sample', contoh],
] as const)('variables of the %s dossier', (_, dossier) => {
  it('have each name once, as texts can hold it, and a meaning', () => {
    const list = variabelNaskah(dossier);
    expect(new Set(list.map(({ nama }) => nama)).size).toBe(list.length);
    for (const { nama, makna, kelompok, nilai } of list) {
      expect(splitVariabel(tulisVariabel(nama))).toEqual([{ variabel: nama }]);
      expect(makna.trim()).not.toBe('');
      expect(kelompok).not.toBe('');
      expect(nilai?.trim()).not.toBe('');
    }
  });
});

it('know nothing of a dossier without data but its years', () => {
  const kosong = variabelByNama(buildDossier(EMPTY_SIZE));
  for (const nama of [
    'jumlah_pengaduan',
    'nilai_total',
    'aspek_peringkat_1',
    'jumlah_kegiatan',
    'jumlah_hadir',
    'sk_tim',
  ])
    expect(kosong.get(nama), nama).toMatchObject({ nilai: null });
  expect(kosong.get('periode_awal')?.nilai).toMatch(/^\d{4}$/);
});

it('name aspects of one rank together and tell them apart from the list around them', () => {
  const [rapat] = contoh.rapatList;
  const seri: Dossier = {
    ...contoh,
    rapatList: rapat
      ? [{ ...rapat, prioritasList: rapat.prioritasList.map((p) => ({ ...p, peringkat: p.peringkat && 1 })) }]
      : [],
  };
  expect(nilaiOf(seri, 'sebutan_peringkat_1')).toBe(
    'sumber daya manusia serta pemanfaatan data dan optimalisasi aplikasi',
  );
  expect(nilaiOf(seri, 'nilai_peringkat_1')).toBe('1,80 dan 2,33');
  expect(nilaiOf(seri, 'aspek_peringkat_2')).toBeNull();
});

const ubahNaskah = (ubah: (naskah: BagianNaskah[]) => BagianNaskah[]): Dossier => ({
  ...contoh,
  naskah: ubah(contoh.naskah),
});

it('cross references follow the order of what they name and lose what is not printed', () => {
  const tukar = ubahNaskah((naskah) =>
    naskah.toSorted((a, b) => Number(b.bagianId === 'bab-4') - Number(a.bagianId === 'bab-4')),
  );
  expect(nilaiOf(tukar, 'tabel:MATRIKS')).toBe('Tabel 1');
  expect(nilaiOf(tukar, 'tabel:ASESMEN')).toBe('Tabel 3');
  expect(nilaiOf(tukar, 'bagian:bab-2')).toBe('BAB III');
  const tutup = ubahNaskah((naskah) =>
    naskah.map((bagian) => ({
      ...bagian,
      isDicetak: bagian.bagianId !== 'bab-2' && bagian.bagianId !== 'kata-pengantar',
    })),
  );
  expect(nilaiOf(tutup, 'tabel:ASESMEN')).toBeNull();
  expect(nilaiOf(tutup, 'bagian:bab-2-2')).toBeNull();
  expect(nilaiOf(tutup, 'bagian:kata-pengantar')).toBeNull();
  expect(nilaiOf(tutup, 'tabel:TARGET')).toBe('Tabel 1');
});

it('cross references name own tables and pictures by their ids, also where titles hold variables', () => {
  const sendiri = ubahNaskah(([awal, ...naskah]) => [
    ...naskah,
    ...(awal
      ? [
          {
            ...awal,
            bagianId: 'baru',
            jenis: 'BAB' as const,
            blokList: [
              {
                jenis: 'TABEL_BEBAS' as const,
                tabelId: 't-1',
                judul: 'Admin {instansi}',
                sumber: '',
                kepala: ['A'],
                barisList: [],
              },
            ],
          },
        ]
      : []),
  ]);
  expect(variabelByNama(sendiri).get('tabel:t-1')).toMatchObject({
    nilai: 'Tabel 9',
    makna: 'Tabel: Admin Kabupaten Kotawaringin Timur',
  });
});

it('mark gaps by their meaning and leave unknown names as they are', () => {
  expect(isianVariabel(contoh, 'tempat_rapat')).toEqual({ keadaan: 'KOSONG', teks: '[Tempat rapat?]' });
  expect(isianVariabel(contoh, 'nilai_x')).toEqual({ keadaan: 'ASING', teks: '{nilai_x}' });
  expect(isianVariabel(contoh, 'nilai_aspek:hilang')).toEqual({
    keadaan: 'ASING',
    teks: '[nilai aspek yang sudah dihapus?]',
  });
  expect(isiTeksNaskah(contoh, '{ Instansi } di { }, {tempat_rapat}')).toBe(
    'Kabupaten Kotawaringin Timur di { }, [Tempat rapat?]',
  );
});

it('splitting a text loses nothing of it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string(), fc.constantFrom('{instansi}', '{tabel:ASESMEN}', '{', '}', '*', '{x:y-z}', '{1}')),
      ),
      (bagianList) => {
        const teks = bagianList.join('');
        const kembali = splitVariabel(teks)
          .map((bagian) => ('variabel' in bagian ? tulisVariabel(bagian.variabel) : bagian.teks))
          .join('');
        expect(kembali.toLowerCase().replace(/\s/g, '')).toBe(teks.toLowerCase().replace(/\s/g, ''));
        for (const bagian of splitVariabel(teks)) if ('teks' in bagian) expect(bagian.teks).not.toBe('');
      },
    ),
  );
});

it('a copied dossier prints the same under ids of its own', () => {
  let nomor = 0;
  const denganTarget = ubahNaskah((naskah) =>
    naskah.map((bagian, i) =>
      i === 0
        ? {
            ...bagian,
            blokList: [
              {
                jenis: 'PARAGRAF',
                teks: '{target_2024:target-diterima} {baseline:target-diselesaikan} {tabel:ASESMEN} {bagian:bab-3}',
              },
            ],
          }
        : bagian,
    ),
  );
  const salinan = salinDossier(denganTarget, 'Salinan', () => `baru-${++nomor}`);
  const cetak = (dossier: Dossier): string[] =>
    dossier.naskah.flatMap(teksBagian).map((teks) => isiTeksNaskah(dossier, teks));
  expect(cetak(salinan)).toEqual(cetak(denganTarget));
  const namaList = salinan.naskah.flatMap(teksBagian).flatMap(namaVariabel);
  expect(namaList.filter((nama) => /asp-|bab-|target-/.test(nama))).toEqual([]);
});

it('name an aspect without a name of its own in Tabel 3 as that table does', () => {
  const [aspek, ...lain] = contoh.bank.aspekList;
  if (!aspek) throw new Error('aspek');
  const dossier = { ...contoh, bank: { ...contoh.bank, aspekList: [{ ...aspek, namaKategorisasi: '' }, ...lain] } };
  expect(isianVariabel(dossier, `nama_kategori:${aspek.aspekId}`).teks).toBe('Kelembagaan dan Kebijakan');
});
