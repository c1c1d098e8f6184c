import { describe, expect, it } from 'vitest';
import type { Blok } from '../../../shared/domain/dossier';
import { nomorKeterangan, nomorNaskah } from '../../../shared/domain/naskah';
import { isiNaskah, readContoh, teksBagian } from './bacaContoh';

const contoh = readContoh();
/** As it is printed: values in the place of variables. */
const naskah = isiNaskah(contoh);
const nomorById = nomorNaskah(naskah);
const teksOf = (bagianId: string): string =>
  naskah
    .filter((bagian) => bagian.bagianId === bagianId)
    .flatMap(teksBagian)
    .join('\n');

/** Every number, date, decree and name of the reference's narrative, by section; wrong ones included. */
const FAKTA: Readonly<Record<string, readonly string[]>> = {
  'kata-pengantar': ['Allah SWT', 'Nomor 46 Tahun 2020', 'Nomor 62 Tahun 2018', 'Tahun 2022-2024', 'Tahun 2020-2024'],
  'bab-1-1': [
    'Undang-Undang Nomor 25 Tahun 2009',
    'Peraturan Presiden Nomor 76 Tahun 2013',
    'Nomor 24 Tahun 2014',
    'Nomor 3 Tahun 2015',
    'Nomor 62 Tahun 2018',
    'Nomor 46 Tahun 2020',
    '*no wrong door policy*',
    'Kantor Staf Presiden (KSP)',
    'Pada tahun 2018',
    'Sistem Pengelolaan Pelayanan Pengaduan Nasional Tahun 2020-2024',
    '*fast response, fast solution, and trusted complaint handling system*',
    '188.45/433/HUK-ORG/2018 tanggal 15 Oktober 2018',
    'Januari 2018 hingga 16 November 2021',
    '52 pengaduan',
    '29 pengaduan atau 65,4%',
    '5 pengaduan masih dalam proses',
    '18 pengaduan belum ditindaklanjuti',
  ],
  'bab-1-2': ['Tahun 2022-2024', 'periode tahun 2022-2024'],
  'bab-1-3': ['Tahun 2022-2024'],
  'bab-2-1-1': ['empat nilai', 'imparsial', 'www.kotimkab.go.id', '*help desk*', '(PPID)', '(SOP)'],
  'bab-2-1-2': ['Tim Pengelola Pengaduan Pelayanan Publik', 'sejak tahun 2018'],
  'bab-2-1-3': ['GESI (*Gender and Social Inclusion*)', 'penyandang disabilitas', 'anggaran', 'kondisi geografis'],
  'bab-2-1-5': ['*coaching*', '*mentoring*', '*workshop*', '*database*'],
  'bab-2-2': [
    'tahun 2018 sampai dengan 16 November 2021',
    '52 pengaduan',
    'rata-rata 1 pengaduan per bulan',
    '34 pengaduan (65,4 persen)',
    '18 pengaduan (34,6 persen)',
    '188.45/0470/Huk-ORG/2021',
    'Tahun 2020-2024 tanggal 14 Desember 2021',
    '3,33',
    '1,80',
    '2,33',
    '4,00 dengan predikat SANGAT BAIK',
    '3,00',
    '1,80 dengan predikat KURANG',
  ],
  'bab-3-1': [
    'Tahun 2020-2024',
    '2018 hingga 16 November 2021',
    '52 pengaduan, atau rata-rata 1 pengaduan sebulan',
    '34 pengaduan, yakni 65,4 persen',
    'periode 2018 sampai dengan 2021',
    '3 pengaduan pada tahun 2018',
    '14 pengaduan pada tahun 2019',
    '22 pengaduan pada tahun 2020',
    '13 pengaduan pada tahun 2021 sampai tanggal 16 November 2021',
    '2018 sampai dengan 16 November 2021 adalah 65,4 persen',
    '(100%)',
    '92,9%',
    '54,5%',
    '46,2% atau 4 dari 13 pengaduan',
    '2 pengaduan lainnya masih dalam proses',
    'pengaduan berkadar pengawasan',
    '*website*',
    'SMS dan Android',
    'tahun 2022-2024',
  ],
  'bab-3-2': ['Sumber Daya Manusia, dengan nilai 1,80'],
  'bab-4': [
    '16 November 2021',
    'Dinas Komunikasi dan Informatika Kabupaten Kotawaringin Timur',
    'SK Bupati Nomor: 188.45/433/HUK-ORG/2018 tanggal 15 Oktober 2018',
    'OPD',
    'dari Tahun 2021 sampai dengan 2024',
  ],
};

describe('narrative of the sample', () => {
  it.each(Object.entries(FAKTA).flatMap(([bagianId, faktaList]) => faktaList.map((fakta) => [bagianId, fakta])))(
    '%s says %s',
    (bagianId, fakta) => {
      expect(teksOf(bagianId)).toContain(fakta);
    },
  );

  it('has the sections of the reference in their order', () => {
    expect(naskah.map(({ bagianId, judul }) => `${nomorById.get(bagianId)} ${judul}`.trim())).toEqual([
      'KATA PENGANTAR',
      'BAB I PENDAHULUAN',
      '1.1 Latar Belakang',
      '1.2 Maksud dan Tujuan',
      '1.3 Lingkup Rencana Aksi',
      'BAB II KERANGKA KERJA (*FRAMEWORK*) DAN PENILAIAN (*ASSESSMENT*) SISTEM PENGELOLAAN PENGADUAN Kabupaten Kotawaringin Timur',
      '2.1 Kerangka Kerja (*Framework*)',
      '2.1.1 Nilai',
      '2.1.2 Komitmen',
      '2.1.3 Kebijakan',
      '2.1.4 Sumber Daya',
      '2.1.5 Pengembangan dan Pembelajaran',
      '2.2 Asesmen Pengelolaan Pengaduan di Pemerintah Daerah Kabupaten Kotawaringin Timur',
      'BAB III PENYUSUNAN TUJUAN, SASARAN, PROGRAM, DAN KEGIATAN RENCANA AKSI',
      '3.1 Tujuan dan Sasaran Rencana Aksi',
      '3.2 Program dan Kegiatan Rencana Aksi',
      'BAB IV DUKUNGAN KELEMBAGAAN, KEBIJAKAN, DAN SUMBER DAYA',
      'BAB V PENUTUP',
    ]);
  });

  it('places the eight tables and two figures where the reference has them', () => {
    const nomorTabel = nomorKeterangan(naskah, 'TABEL');
    const nomorGambar = nomorKeterangan(naskah, 'GAMBAR');
    const sebut = (blok: Blok): string[] => {
      if (blok.jenis === 'TABEL') return [`Tabel ${nomorTabel.get(blok)} ${blok.kode}`];
      return blok.jenis === 'GAMBAR' ? [`Gambar ${nomorGambar.get(blok)} ${blok.kode}`] : [];
    };
    expect(naskah.flatMap(({ bagianId, blokList }) => blokList.flatMap(sebut).map((s) => `${bagianId}: ${s}`))).toEqual(
      [
        'bab-2-1: Gambar 1 KERANGKA_KERJA',
        'bab-2-2: Tabel 1 INFORMASI_UMUM',
        'bab-2-2: Tabel 2 ASESMEN',
        'bab-2-2: Tabel 3 KATEGORISASI',
        'bab-2-2: Tabel 4 PRIORITAS',
        'bab-2-2: Gambar 2 PRIORITAS',
        'bab-3-1: Tabel 5 TARGET',
        'bab-3-2: Tabel 6 PROGRAM',
        'bab-3-2: Tabel 7 UKURAN',
        'bab-4: Tabel 8 MATRIKS',
      ],
    );
  });

  it('is signed by the Sekretaris Daerah and pairs its italics', () => {
    expect(naskah[0]?.blokList.at(-1)).toEqual({
      jenis: 'TANDA_TANGAN',
      tempatTanggal: 'Sampit, Januari 2022',
      pejabatId: 'pejabat-sekda',
    });
    for (const teks of naskah.flatMap(teksBagian)) expect((teks.match(/\*/g) ?? []).length % 2).toBe(0);
  });
});
