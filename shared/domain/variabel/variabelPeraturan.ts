import { jabatanKepalaDaerah } from '../format/jabatanKepalaDaerah';
import { formatBulan, formatTanggal } from '../format/tanggal';
import { type BahanVariabel, cetak, type IsiVariabel, teksAtau } from './bahanVariabel';

/** The regulation that adopts the current edition. */
export const variabelPeraturan = ({ dossier, edisi }: BahanVariabel): IsiVariabel[] => {
  const kepala = jabatanKepalaDaerah(dossier.dataUmum);
  const nomor = teksAtau(edisi.nomor);
  const { tahun, tanggalPenetapan, tanggalPengundangan } = edisi;
  const isLengkap = kepala !== null && nomor !== null && tahun !== null;
  return [
    [
      'peraturan',
      'Peraturan kepala daerah dengan nomor dan tahunnya',
      isLengkap ? `Peraturan ${kepala} Nomor ${nomor} Tahun ${tahun}` : null,
    ],
    ['nomor_peraturan', 'Nomor peraturan', nomor],
    ['tahun_peraturan', 'Tahun peraturan', cetak(tahun, String)],
    ['tempat_penetapan', 'Tempat penetapan peraturan', teksAtau(edisi.tempatPenetapan)],
    ['tanggal_penetapan', 'Tanggal penetapan peraturan', cetak(tanggalPenetapan, formatTanggal)],
    ['bulan_penetapan', 'Bulan dan tahun penetapan peraturan', cetak(tanggalPenetapan, formatBulan)],
    ['tanggal_pengundangan', 'Tanggal pengundangan peraturan', cetak(tanggalPengundangan, formatTanggal)],
    ['nomor_berita_daerah', 'Nomor Berita Daerah', teksAtau(edisi.nomorBeritaDaerah)],
    ['tahun_berita_daerah', 'Tahun Berita Daerah', cetak(edisi.tahunBeritaDaerah, String)],
  ];
};
