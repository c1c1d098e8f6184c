import type { Statistik } from '../dossier';
import { formatAngka, formatPersen, formatRataRata, type Pecahan } from '../format/angka';
import { formatBulan, formatTanggal, tahunOf } from '../format/tanggal';
import type { HasilPengaduan } from '../statistik/hitungStatistik';
import { type BahanVariabel, cetak, dalamKalimat, type IsiVariabel, rangkai, teksAtau } from './bahanVariabel';

type Rincian = Statistik['klasifikasiList'];

const bagianDari = (jumlah: number | null, { diterima }: HasilPengaduan): Pecahan | null =>
  jumlah === null || diterima === 0 ? null : { pembilang: jumlah, penyebut: diterima };

/** Share without its sign, for texts that write `persen`. */
const tanpaTanda = (pecahan: Pecahan): string => formatPersen(pecahan).replace('%', '');

/** Figures of one year, with its number behind every name, or of all years. */
const angka = (hasil: HasilPengaduan, akhiran: string, kapan: string): IsiVariabel[] => {
  const { diterima, selesai, proses, belum, ditangani, terselesaikan, tingkatPenyelesaian, tingkatBelum } = hasil;
  const jumlah = (nama: string, makna: string, nilai: number | null): IsiVariabel[] => [
    [`${nama}${akhiran}`, `${makna}${kapan}`, cetak(nilai, formatAngka)],
    [
      `persen_${nama}${akhiran}`,
      `Persentase: ${makna.toLowerCase()}${kapan}`,
      cetak(bagianDari(nilai, hasil), formatPersen),
    ],
  ];
  return [
    [`jumlah_pengaduan${akhiran}`, `Pengaduan yang diterima${kapan}`, formatAngka(diterima)],
    ...jumlah('pengaduan_selesai', 'Pengaduan yang selesai', selesai),
    ...jumlah('pengaduan_proses', 'Pengaduan dalam proses', proses),
    ...jumlah('pengaduan_belum', 'Pengaduan yang belum ditindaklanjuti', belum),
    ...jumlah('pengaduan_ditangani', 'Pengaduan yang selesai dan dalam proses', ditangani),
    [
      `pengaduan_terselesaikan${akhiran}`,
      `Pengaduan yang terselesaikan menurut cara hitung dossier${kapan}`,
      cetak(terselesaikan, formatAngka),
    ],
    [
      `pengaduan_tak_terselesaikan${akhiran}`,
      `Pengaduan yang tidak terselesaikan menurut cara hitung dossier${kapan}`,
      cetak(tingkatBelum, ({ pembilang }) => formatAngka(pembilang)),
    ],
    [`tingkat_penyelesaian${akhiran}`, `Tingkat penyelesaian${kapan}`, cetak(tingkatPenyelesaian, formatPersen)],
    [
      `angka_penyelesaian${akhiran}`,
      `Tingkat penyelesaian${kapan}, tanpa tanda persen`,
      cetak(tingkatPenyelesaian, tanpaTanda),
    ],
    [`tingkat_tak_selesai${akhiran}`, `Bagian yang tidak terselesaikan${kapan}`, cetak(tingkatBelum, formatPersen)],
    [
      `angka_tak_selesai${akhiran}`,
      `Bagian yang tidak terselesaikan${kapan}, tanpa tanda persen`,
      cetak(tingkatBelum, tanpaTanda),
    ],
  ];
};

/** The names of a value list, and which of them has most; unknown until every number is there. */
const rincian = (list: Rincian, nama: string, sebutan: string, total: HasilPengaduan): IsiVariabel[] => {
  const jumlahList = list.flatMap(({ jumlah }) => jumlah ?? []);
  const puncak = list.length > 0 && jumlahList.length === list.length ? Math.max(...jumlahList) : null;
  const puncakList = puncak === null || puncak === 0 ? [] : list.filter(({ jumlah }) => jumlah === puncak);
  const adaPuncak = puncakList.length > 0 ? puncak : null;
  return [
    [`daftar_${nama}`, `Semua ${sebutan}, dengan huruf kecil`, rangkai(list.map((satu) => dalamKalimat(satu.nama)))],
    [`${nama}_terbanyak`, `${judul(sebutan)} terbanyak`, rangkai(puncakList.map((satu) => satu.nama))],
    [
      `sebutan_${nama}_terbanyak`,
      `${judul(sebutan)} terbanyak, dengan huruf kecil`,
      rangkai(puncakList.map((satu) => dalamKalimat(satu.nama))),
    ],
    [`jumlah_${nama}_terbanyak`, `Pengaduan pada ${sebutan} terbanyak`, cetak(adaPuncak, formatAngka)],
    [
      `persen_${nama}_terbanyak`,
      `Persentase pengaduan pada ${sebutan} terbanyak`,
      cetak(bagianDari(adaPuncak, total), formatPersen),
    ],
    ...list.flatMap(({ nama: isi, jumlah }, i): IsiVariabel[] => [
      [`${nama}_${i + 1}`, `${judul(sebutan)} ${i + 1}`, teksAtau(isi)],
      [`jumlah_${nama}_${i + 1}`, `Pengaduan pada ${sebutan} ${i + 1}: ${isi}`, cetak(jumlah, formatAngka)],
      [
        `persen_${nama}_${i + 1}`,
        `Persentase pengaduan pada ${sebutan} ${i + 1}: ${isi}`,
        cetak(bagianDari(jumlah, total), formatPersen),
      ],
    ]),
  ];
};

const judul = (sebutan: string): string => sebutan.charAt(0).toUpperCase() + sebutan.slice(1);

/** Complaints in all, by year, class and channel. Source: domain rules, statistics; Tabel 1 and 3.1. */
export const variabelPengaduan = ({ dossier, statistik }: BahanVariabel): IsiVariabel[] => {
  const { tanggalMulai, tanggalBatas, sumber, klasifikasiList, kanalList } = dossier.statistik;
  const { tahunList, total, jumlahBulan, rataRataBulanan } = statistik;
  const ada = tahunList.length > 0;
  const puncak = Math.max(...tahunList.map(({ diterima }) => diterima));
  const menurutTahun = (nilai: (hasil: HasilPengaduan) => string | null): string | null => {
    const isiList = tahunList.map((hasil) => cetak(nilai(hasil), (isi) => `${isi} pada tahun ${hasil.tahun}`));
    const lengkap = isiList.filter((isi) => isi !== null);
    return lengkap.length < isiList.length ? null : rangkai(lengkap);
  };
  return [
    ['tanggal_awal_data', 'Tanggal awal data pengaduan', cetak(tanggalMulai, formatTanggal)],
    ['tanggal_batas_data', 'Tanggal batas data pengaduan', cetak(tanggalBatas, formatTanggal)],
    ['bulan_awal_data', 'Bulan dan tahun awal data pengaduan', cetak(tanggalMulai, formatBulan)],
    ['bulan_batas_data', 'Bulan dan tahun batas data pengaduan', cetak(tanggalBatas, formatBulan)],
    ['tahun_awal_data', 'Tahun awal data pengaduan', cetak(tanggalMulai, (tanggal) => String(tahunOf(tanggal)))],
    ['tahun_batas_data', 'Tahun batas data pengaduan', cetak(tanggalBatas, (tanggal) => String(tahunOf(tanggal)))],
    ['jumlah_bulan_data', 'Banyaknya bulan data pengaduan', cetak(jumlahBulan, formatAngka)],
    ['sumber_data', 'Sumber data pengaduan', teksAtau(sumber)],
    ['rata_rata_bulanan', 'Rata-rata pengaduan sebulan', ada ? cetak(rataRataBulanan, formatRataRata) : null],
    [
      'pengaduan_tahunan',
      'Pengaduan setiap tahun',
      menurutTahun(({ diterima }) => `${formatAngka(diterima)} pengaduan`),
    ],
    [
      'penyelesaian_tahunan',
      'Tingkat penyelesaian setiap tahun',
      menurutTahun(({ tingkatPenyelesaian }) => cetak(tingkatPenyelesaian, formatPersen)),
    ],
    [
      'tahun_pengaduan_terbanyak',
      'Tahun dengan pengaduan terbanyak',
      rangkai(tahunList.flatMap(({ diterima, tahun }) => (diterima === puncak && puncak > 0 ? String(tahun) : []))),
    ],
    ...angka(total, '', ', semua tahun').map(([nama, makna, nilai]): IsiVariabel => [nama, makna, ada ? nilai : null]),
    ...rincian(klasifikasiList, 'klasifikasi', 'klasifikasi', total),
    ...rincian(kanalList, 'kanal', 'kanal', total),
    ...tahunList.flatMap((hasil) => angka(hasil, `_${hasil.tahun}`, `, tahun ${hasil.tahun}`)),
  ];
};
