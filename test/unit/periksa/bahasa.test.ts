import { expect, it } from 'vitest';
import { ubahAcara, ubahPeserta } from './ubahBagian';
import { tambahTeks, temuanSetelah, type Ubah, ubahBaris, ubahDataUmum } from './ubahBersih';

const di = (aturan: string, seharusnya: string, blok = 0): string =>
  `${aturan} naskah naskah[uji].blokList[${blok}].teks: ${seharusnya}`;

it.each<[string, Ubah, string[]]>([
  [
    'an abbreviation before its long form',
    tambahTeks('Aspek GESI (Gender and Social Inclusion) diperhatikan.'),
    [di('KEPANJANGAN_SINGKATAN', '"Gender Equality and Social Inclusion"')],
  ],
  [
    'an abbreviation in two ways, whichever it is',
    tambahTeks('Unit Pelayanan Publik (UPP) melapor. Setiap UPP (Unit Pengelola Pengaduan) dilatih.'),
    [di('KEPANJANGAN_SINGKATAN', '"Unit Pelayanan Publik", seperti pada 1.2, blok 1')],
  ],
  [
    'a wrong long form after "disingkat"',
    tambahTeks('Sistem Pengelolaan Pengaduan yang selanjutnya disingkat SP4N dipakai.'),
    [di('KEPANJANGAN_SINGKATAN', '"Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"')],
  ],
  [
    'the less used of two abbreviations, in rows and texts',
    (dossier) =>
      ubahBaris('baris-3', { uraian: 'Diseminasi kepada SOPD' })(tambahTeks('Admin OPD melatih OPD.')(dossier)),
    ['ISTILAH_CAMPUR matriks matriks[baris-3].uraian: "OPD", seperti pada 1.2, blok 1'],
  ],
  [
    'SK beside Keputusan',
    tambahTeks('Keputusan Bupati Contoh mengubah SK Bupati.'),
    [di('ISTILAH_CAMPUR', '"Keputusan", seperti pada 1.2, blok 1')],
  ],
  [
    'the name of the report against the name of the plan',
    ubahDataUmum(() => ({ judulLaporan: 'Laporan Rencana Aksi SP4N' })),
    [
      'JUDUL_RENCANA data-umum dataUmum.judulLaporan: "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik Pemerintah Daerah Kabupaten Contoh Raya"',
    ],
  ],
  [
    'the region’s name in small letters',
    tambahTeks('Masyarakat kabupaten Contoh raya melapor.'),
    [di('HURUF_KAPITAL', '"Kabupaten Contoh Raya"')],
  ],
  [
    'an office in small letters',
    ubahPeserta(1, { instansi: 'Dinas kesehatan' }),
    [expect.stringMatching(/^HURUF_KAPITAL persiapan .*\[peserta-2\]\.instansi: "Dinas Kesehatan"$/) as string],
  ],
  [
    'an attachment that is not printed',
    ubahAcara({ lampiranList: ['ASESMEN', 'MATRIKS'] }),
    [
      expect.stringMatching(
        /^HASIL_TERLAMPIR berita-acara .*hasilList\[1\]: lampirannya dicetak, atau keterangannya dihapus$/,
      ) as string,
    ],
  ],
  ['a bound form', tambahTeks('Koordinasi antar unit-unit kerja.'), [di('EJAAN', '"antarunit"')]],
  ['a reduplication', tambahTeks('Mutu TERUS MENERUS naik.'), [di('EJAAN', '"TERUS-MENERUS"')]],
  ['personnel', tambahTeks('Personil dilatih.'), [di('EJAAN', '"Personel"')]],
])('finds %s', (_, ubah, harapan) => {
  expect(temuanSetelah(ubah)).toEqual(harapan);
});

it.each<[string, Ubah]>([
  [
    'long forms that are right, whatever their capitals, and what follows them',
    tambahTeks(
      'Melalui standar operasional prosedur (SOP), aparatur sipil negara (ASN), Layanan Aspirasi dan Pengaduan Online Rakyat (LAPOR!), PPID (Pejabat Pengelola Informasi dan Dokumentasi) pembantu.',
    ),
  ],
  [
    'brackets that spell nothing out',
    tambahTeks('Teknologi informasi (IT), tabel (RPJMD), SMS (sebagian kecil), dan (ASN).'),
  ],
  ['one abbreviation alone', tambahTeks('Setiap SKPD menerima SK Tim Pengelola.')],
  ['titles of doctors, small parts of names', ubahPeserta(1, { nama: 'dr. Siti binti Umar al Hadi' })],
  ['guests that are no office', ubahPeserta(1, { instansi: 'Tokoh masyarakat' })],
  ['the region in capitals', tambahTeks('PEMERINTAH DAERAH KABUPATEN CONTOH RAYA')],
  ['a free verb', tambahTeks('Kurir mengantar barang; layanan antar jemput; terus, menerus.')],
  [
    'questions as their instrument words them',
    (dossier) => ({
      ...dossier,
      bank: {
        ...dossier.bank,
        aspekList: dossier.bank.aspekList.map((aspek) => ({
          ...aspek,
          pertanyaanList: aspek.pertanyaanList.map((tanya) => ({
            ...tanya,
            teks: `${tanya.teks} Koordinasi antar unit terus menerus.`,
          })),
        })),
      },
    }),
  ],
  ['results that the minutes attach', ubahAcara({ hasilList: ['Matriks Asesmen (terlampir)', 'Kesepakatan lain.'] })],
])('says nothing of %s', (_, ubah) => {
  expect(temuanSetelah(ubah)).toEqual([]);
});
