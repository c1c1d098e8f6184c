import { expect, it } from 'vitest';
import { mengingat, ubahAcara, ubahEdisi, ubahPejabat, ubahPeserta, ubahPrioritas, ubahTahun } from './ubahBagian';
import { temuanSetelah, type Ubah, ubahBaris, ubahDataUmum, ubahNaskah, ubahRapat } from './ubahBersih';

/** Words of the clean dossier's own narrative changed: what holds them is mended nowhere else. */
const ganti = (dari: string, ke: string): Ubah => ubahNaskah((teks) => teks.replace(dari, ke));
const blok = (i: number): string => `naskah naskah[bagian-angka].blokList[${i}].teks`;
const rapat = (aturan: string, layar: string, bidang: string): RegExp =>
  new RegExp(`^${aturan} ${layar} rapatList\\[id-\\d+\\]\\.${bidang.replace(/[[\].]/g, '\\$&')}: `);

/**
 * One mistake of each class in a dossier in which all agrees: every finding that it must bring, with its place and what
 * should be there, and no other.
 */
it.each<[kelas: string, ubah: Ubah, harapan: (string | RegExp)[]]>([
  // Sums and percentages.
  [
    'a part of a sum',
    ubahTahun(2019, { proses: 31 }),
    ['BAGIAN_STATISTIK statistik statistik.tahunList[2019]: berjumlah 100 yang diterima'],
  ],
  [
    'a typed percentage of two typed numbers',
    ganti('yaitu 60% atau 60 dari 100', 'yaitu 62% atau 60 dari 100'),
    [`PERSEN_PECAHAN ${blok(0)}: 60% untuk 60 dari 100`],
  ],
  [
    'a typed percentage of a count',
    ganti('60 pengaduan (60,0%)', '60 pengaduan (60,5%)'),
    [`PERSEN_JUMLAH ${blok(0)}: 19,8% dari 303 pengaduan`],
  ],
  [
    'a typed count of a year',
    ganti('100 pengaduan pada tahun 2019', '110 pengaduan pada tahun 2019'),
    [`JUMLAH_TAHUN ${blok(0)}: 100 pengaduan`],
  ],
  // One quantity with two values.
  [
    'a score that the text types twice, once wrong',
    ganti('4,00 untuk Aspek 2', '4,00 untuk Aspek 2 dan 3,90 untuk Aspek 2'),
    [`NILAI_ASPEK ${blok(1)}: 4,00`, `DUA_NILAI ${blok(1)}: satu nilai; 1.1, blok 2 menyebut 4,00`],
  ],
  [
    'a year that the data don’t know, counted twice',
    ganti('Ada 100', 'Ada 60 pengaduan pada tahun 2017, bukan 30 pengaduan pada tahun 2017, dan 100'),
    [`DUA_NILAI ${blok(0)}: satu nilai; 1.1, blok 1 menyebut 60`],
  ],
  // Period, title and columns.
  [
    'a title with other years',
    ganti('Rencana Aksi Tahun 2022-2024', 'Rencana Aksi Tahun 2021-2024'),
    [`PERIODE_JUDUL ${blok(1)}: Tahun 2022-2024`],
  ],
  [
    'columns of other years',
    ubahDataUmum(({ tahunMatriks }) => ({ tahunMatriks: { ...tahunMatriks, awal: 2021 } })),
    ['KOLOM_MATRIKS data-umum dataUmum.tahunMatriks: periode 2022-2024'],
  ],
  // Dates.
  [
    'a decree after the meeting that it sets up',
    ubahRapat(({ dasarHukum }) => ({ dasarHukum: { ...dasarHukum, tanggal: '2021-12-14' } })),
    [rapat('URUTAN_TANGGAL', 'persiapan', 'dasarHukum.tanggal')],
  ],
  [
    'a promulgation before the adoption',
    ubahEdisi({ tanggalPengundangan: '2022-03-01' }),
    [/^URUTAN_TANGGAL edisi edisiList\[id-\d+\]\.tanggalPengundangan: tidak sesudah pengundangan 1 Maret 2022$/],
  ],
  [
    'a day that the date is not',
    ganti('Senin, 29 November', 'Minggu, 29 November'),
    [`HARI_TANGGAL ${blok(0)}: Senin, 29 November 2021`],
  ],
  // Numbering, empty rows, ticks, years of parent and children.
  [
    'an empty row',
    ubahBaris('baris-5', { uraian: '', tahunList: [], pihakList: [], keterangan: '' }),
    ['BARIS_KOSONG matriks matriks[baris-5].uraian: diisi atau dihapus'],
  ],
  [
    'ticks without a text',
    ubahBaris('baris-5', { uraian: ' ' }),
    ['TANPA_URAIAN matriks matriks[baris-5].uraian: uraian terisi'],
  ],
  [
    'a number that is typed before the text',
    ubahBaris('baris-5', { uraian: 'Kegiatan II.1.2. Input data' }),
    ['NOMOR_DIKETIK matriks matriks[baris-5].uraian: uraian tanpa nomor; nomor dibuat sendiri'],
  ],
  [
    'a parent with years of its own',
    ubahBaris('baris-8', { tahunIkutAnak: false, tahunList: [2022, 2023] }),
    ['TAHUN_BEDA_ANAK matriks matriks[baris-8].tahunList: sama dengan gabungan tahun baris di bawahnya'],
  ],
  [
    'a tick as a party',
    ubahBaris('baris-9', { pihakList: ['√'] }),
    ['PIHAK_TANDA matriks matriks[baris-9].pihakList: nama perangkat daerah atau pihak lain'],
  ],
  // Names.
  [
    'an office in another spelling',
    ubahBaris('baris-9', { pihakList: ['BAGIAN ORGANISASI'] }),
    ['RAGAM_NAMA matriks matriks[baris-9].pihakList: "Bagian Organisasi", seperti pada KP I'],
  ],
  // Priorities.
  [
    'a priority against the scores without reason',
    ubahRapat(({ prioritasList }) => ({
      prioritasList: prioritasList.map((p, i) => ({ ...p, peringkat: 2 - i, alasan: i === 0 ? '' : p.alasan })),
    })),
    [rapat('ALASAN_KURANG', 'hasil', 'prioritasList[aspek-1]')],
  ],
  // Scores, predicates, variables.
  [
    'a question without score',
    ubahRapat(({ penilaianList }) => ({ penilaianList: penilaianList.slice(1) })),
    [rapat('NILAI_KOSONG', 'rapat', 'penilaianList')],
  ],
  [
    'a predicate that the score does not have',
    ganti('predikat KURANG', 'predikat BAIK'),
    [`PREDIKAT_ASPEK ${blok(1)}: KURANG`],
  ],
  [
    'a variable without value',
    ganti('Rapat pada', 'Rapat di {tempat_rapat} pada'),
    [`VARIABEL_KOSONG ${blok(0)}: nilainya diisi`],
  ],
  [
    'an unknown variable in the minutes',
    ubahAcara({ penutup: 'Demikian {harri}.' }),
    [rapat('VARIABEL_ASING', 'berita-acara', 'beritaAcara.penutup')],
  ],
  [
    'a rank that is not decided',
    ubahPrioritas(1, { peringkat: null, alasan: '' }),
    [rapat('PERINGKAT_KOSONG', 'hasil', 'prioritasList[aspek-2]')],
  ],
  // Legal references.
  [
    'a legal ground that was replaced',
    mengingat('Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2004 Nomor 125);'),
    ['PERATURAN_DIGANTI data-umum dataUmum.mengingatList[1]: Undang-Undang Nomor 23 Tahun 2014'],
  ],
  [
    'the title of a regulation',
    ganti('Pedoman Sistem Pengelolaan', 'Pedoman Pengelolaan'),
    [
      `JUDUL_PERATURAN ${blok(2)}: "Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional", seperti dalam Mengingat`,
    ],
  ],
  [
    'the date of a decree',
    ganti('tanggal 1 Oktober 2021', 'tanggal 11 Oktober 2021'),
    [`KUTIPAN_KEPUTUSAN ${blok(2)}: tanggal 1 Oktober 2021`],
  ],
  // People.
  [
    'a NIP with a month that is none',
    ubahPejabat({ nip: '196413201992031008' }),
    [
      'NIP_JANGGAL data-umum dataUmum.pejabatList[pejabat-1]: 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut',
    ],
  ],
  [
    'a degree without its comma',
    ubahPejabat({ nama: 'Drs. H. CONTOH M.M.' }),
    ['GELAR_KOMA data-umum dataUmum.pejabatList[pejabat-1]: koma sebelum setiap gelar di belakang nama'],
  ],
  [
    'a person twice',
    ubahPeserta(3, { nama: 'Peserta 1' }),
    [rapat('ORANG_GANDA', 'persiapan', 'pesertaList[peserta-4]')],
  ],
  // Names and terms.
  [
    'a term in another way',
    ubahBaris('baris-9', { pihakList: ['Semua OPD dan SKPD', 'Bagian Organisasi'] }),
    ['ISTILAH_CAMPUR matriks matriks[baris-9].pihakList: "OPD", seperti pada Kegiatan I.2.1'],
  ],
  [
    'the plan’s title in other words',
    ganti('Rencana Aksi Tahun 2022-2024', 'Rencana Aksi Pengaduan Kabupaten Contoh Raya Tahun 2022-2024'),
    [
      `JUDUL_RENCANA ${blok(1)}: "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik Pemerintah Daerah Kabupaten Contoh Raya"`,
    ],
  ],
  [
    'a rise that the data do not show',
    ganti('Sebanyak 60 pengaduan', 'Jumlah pengaduan cenderung menurun. Sebanyak 60 pengaduan'),
    [`ARAH_TREN ${blok(0)}: sesuai dengan data: 100 pada tahun 2019, 102 pada tahun 2021`],
  ],
  [
    'a result that the minutes attach, without the word',
    ubahRapat(({ beritaAcara: b }) => ({
      beritaAcara: { ...b, hasilList: b.hasilList.map((hasil) => hasil.replace('pengaduan (terlampir)', 'pengaduan')) },
    })),
    [rapat('HASIL_TERLAMPIR', 'berita-acara', 'beritaAcara.hasilList[1]')],
  ],
  [
    'a name without its capital',
    ubahPeserta(3, { nama: 'Peserta empat' }),
    [rapat('HURUF_KAPITAL', 'persiapan', 'pesertaList[peserta-4].nama')],
  ],
  // Spelling.
  [
    'a spelling',
    ubahBaris('baris-5', { keterangan: 'Melalui praktek' }),
    ['EJAAN matriks matriks[baris-5].keterangan: "praktik"'],
  ],
])('%s', (_, ubah, harapan) => {
  const temuan = temuanSetelah(ubah);
  expect(temuan).toEqual(harapan.map((satu) => (typeof satu === 'string' ? satu : expect.stringMatching(satu))));
});
