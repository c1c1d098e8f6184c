import { variabelBeritaAcara } from '../rapat/variabelBeritaAcara';
import type { BahanVariabel, IsiVariabel } from './bahanVariabel';

/** Variables of the minutes under the names they have in the narrative, where `{tanggal}` alone wouldn't say of what. */
const NAMA: Readonly<Record<string, string>> = {
  nama_rapat: 'nama_rapat',
  hari: 'hari_rapat',
  tanggal: 'tanggal_rapat',
  tanggal_huruf: 'tanggal_rapat_huruf',
  bulan: 'bulan_rapat',
  tahun: 'tahun_rapat',
  tahun_huruf: 'tahun_rapat_huruf',
  waktu_mulai: 'waktu_mulai_rapat',
  waktu_selesai: 'waktu_selesai_rapat',
  tempat: 'tempat_rapat',
  agenda: 'agenda_rapat',
  pimpinan: 'pimpinan_rapat',
  notulis: 'notulis_rapat',
  jumlah_undangan: 'jumlah_undangan',
  jumlah_hadir: 'jumlah_hadir',
  jumlah_mewakili: 'jumlah_mewakili',
  kuorum: 'kuorum',
  dasar_hukum: 'dasar_rapat',
  undangan: 'undangan_rapat',
  nama_kegiatan: 'nama_kegiatan',
  nomor: 'nomor_berita_acara',
};

/** The last meeting: what the minutes print, by the same rules. */
export const variabelRapat = ({ rapat, dossier: { dataUmum } }: BahanVariabel): IsiVariabel[] => {
  // Until somebody is marked as present, nobody has been counted.
  const adaHadir = rapat.pesertaList.some(({ hadir }) => hadir);
  const isiByNama = new Map(variabelBeritaAcara({ rapat, dataUmum }).map((isi) => [isi.nama, isi]));
  return Object.entries(NAMA).flatMap(([asal, nama]): IsiVariabel[] => {
    const isi = isiByNama.get(asal);
    const nilai = nama.startsWith('jumlah_') && !adaHadir ? null : isi?.nilai;
    return isi ? [[nama, isi.makna, nilai ?? null]] : [];
  });
};
