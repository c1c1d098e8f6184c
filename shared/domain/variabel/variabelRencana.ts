import { judulRencana, judulSampul } from '../format/judulRencana';
import { formatRentang } from '../matriks/nomorMatriks';
import { type BahanVariabel, type IsiVariabel, jumlahDanHuruf, teksAtau } from './bahanVariabel';

export const variabelRencana = ({ dossier: { dataUmum } }: BahanVariabel): IsiVariabel[] => {
  const { namaRencana, judulLaporan, periode, tahunMatriks } = dataUmum;
  const adaRencana = teksAtau(namaRencana) !== null;
  const adaLaporan = teksAtau(judulLaporan) !== null;
  return [
    ['nama_rencana', 'Nama rencana aksi, tanpa tahun', teksAtau(namaRencana)],
    ['judul_rencana', 'Judul rencana aksi dengan nama daerah dan tahun', adaRencana ? judulRencana(dataUmum) : null],
    ['judul_laporan', 'Judul laporan dengan nama daerah, tanpa tahun', adaLaporan ? judulSampul(dataUmum) : null],
    ['periode', 'Tahun rencana aksi', formatRentang(periode)],
    ['periode_awal', 'Tahun pertama rencana aksi', String(periode.awal)],
    ['periode_akhir', 'Tahun terakhir rencana aksi', String(periode.akhir)],
    ...jumlahDanHuruf('jumlah_tahun', 'Banyaknya tahun rencana aksi', periode.akhir - periode.awal + 1),
    ['tahun_matriks', 'Tahun dalam matriks', formatRentang(tahunMatriks)],
    ['tahun_matriks_awal', 'Tahun pertama dalam matriks', String(tahunMatriks.awal)],
    ['tahun_matriks_akhir', 'Tahun terakhir dalam matriks', String(tahunMatriks.akhir)],
  ];
};
