import type { DataUmum, Rapat } from '../dossier';
import { sebutKeputusan } from '../format/sebutKeputusan';
import { formatTanggal, tahunOf, tanggalDalamKata } from '../format/tanggal';
import { terbilang } from '../format/terbilang';
import { formatRentang } from '../matriks/nomorMatriks';
import { hitungKehadiran } from './hitungKehadiran';

/** What variables of the minutes are computed from; for locked minutes, from their frozen copy. */
export interface SumberVariabel {
  readonly rapat: Rapat;
  /** Null leaves the variables about the office without a value. */
  readonly dataUmum: DataUmum | null;
}

/** A name that texts of the minutes hold in braces (`{hari}`) and that is replaced when they are printed. */
export interface VariabelBeritaAcara {
  /** Without the braces. */
  readonly nama: string;
  /** What it stands for, in Indonesian, for lists on screen. */
  readonly makna: string;
  /** What is printed; null while it is not known. */
  readonly nilai: string | null;
}

type Baca = (sumber: SumberVariabel) => string | null;

const teksAtau = (teks: string | undefined): string | null => teks?.trim() || null;
const kata = (bagian: keyof ReturnType<typeof tanggalDalamKata>): Baca => {
  return ({ rapat: { tanggal } }) => (tanggal === null ? null : tanggalDalamKata(tanggal)[bagian]);
};
const angkaDanHuruf = (jumlah: number | null): string | null =>
  jumlah === null ? null : `${jumlah} (${terbilang(jumlah)})`;

const VARIABEL: readonly (readonly [nama: string, makna: string, baca: Baca])[] = [
  ['hari', 'Hari rapat', kata('hari')],
  ['tanggal_huruf', 'Tanggal rapat dengan huruf', kata('tanggal')],
  ['bulan', 'Bulan rapat', kata('bulan')],
  ['tahun_huruf', 'Tahun rapat dengan huruf', kata('tahun')],
  ['tanggal', 'Tanggal rapat lengkap', ({ rapat: { tanggal } }) => (tanggal === null ? null : formatTanggal(tanggal))],
  ['tahun', 'Tahun rapat', ({ rapat: { tanggal } }) => (tanggal === null ? null : String(tahunOf(tanggal)))],
  ['waktu_mulai', 'Waktu mulai rapat', ({ rapat }) => rapat.waktuMulai],
  ['waktu_selesai', 'Waktu selesai rapat', ({ rapat }) => rapat.waktuSelesai],
  ['tempat', 'Tempat rapat', ({ rapat }) => teksAtau(rapat.tempat)],
  ['lokasi', 'Lokasi dalam kalimat pembuka', ({ rapat }) => teksAtau(rapat.beritaAcara.lokasi)],
  ['nama_kegiatan', 'Nama kegiatan', ({ rapat }) => teksAtau(rapat.beritaAcara.namaKegiatan)],
  ['nama_rapat', 'Nama rapat', ({ rapat }) => teksAtau(rapat.nama)],
  ['agenda', 'Agenda rapat', ({ rapat }) => teksAtau(rapat.agenda)],
  ['nomor', 'Nomor berita acara', ({ rapat }) => teksAtau(rapat.beritaAcara.nomor)],
  ['dasar_hukum', 'Nomor, tanggal, dan judul dasar hukum', ({ rapat }) => sebutKeputusan(rapat.dasarHukum, 'tentang')],
  ['undangan', 'Nomor, tanggal, dan perihal undangan', ({ rapat }) => sebutKeputusan(rapat.undangan, 'perihal')],
  ['pimpinan', 'Nama pimpinan rapat', ({ rapat }) => teksAtau(rapat.pimpinan.nama)],
  ['notulis', 'Nama notulis', ({ rapat }) => teksAtau(rapat.notulis.nama)],
  ['jumlah_undangan', 'Jumlah orang dalam daftar', ({ rapat }) => angkaDanHuruf(hitungKehadiran(rapat).terdaftar)],
  ['jumlah_hadir', 'Jumlah yang hadir', ({ rapat }) => angkaDanHuruf(hitungKehadiran(rapat).hadir)],
  ['jumlah_mewakili', 'Jumlah yang hadir mewakili', ({ rapat }) => angkaDanHuruf(hitungKehadiran(rapat).mewakili)],
  ['kuorum', 'Jumlah hadir paling sedikit', ({ rapat }) => angkaDanHuruf(hitungKehadiran(rapat).kuorum)],
  ['instansi', 'Nama daerah', ({ dataUmum }) => teksAtau(dataUmum?.instansi.nama)],
  ['pemerintah', 'Nama pemerintah daerah', ({ dataUmum }) => teksAtau(dataUmum?.instansi.namaPemerintah)],
  ['unit_penyusun', 'Unit penyusun', ({ dataUmum }) => teksAtau(dataUmum?.instansi.unitPenyusun)],
  ['ibu_kota', 'Ibu kota', ({ dataUmum }) => teksAtau(dataUmum?.instansi.ibuKota)],
  ['periode', 'Tahun rencana aksi', ({ dataUmum }) => dataUmum && formatRentang(dataUmum.periode)],
];

/** Names known in braces, in the order screens list them. */
export const NAMA_VARIABEL_LIST: readonly string[] = VARIABEL.map(([nama]) => nama);

/** Every variable with its meaning and present value. Valid in `pembuka`, `dasar`, `hasilList` and `penutup`. */
export const variabelBeritaAcara = (sumber: SumberVariabel): VariabelBeritaAcara[] =>
  VARIABEL.map(([nama, makna, baca]) => ({ nama, makna, nilai: baca(sumber) }));
