import type { JenisBaris } from '../dossier';
import { formatAngka } from '../format/angka';
import { formatRupiah } from '../format/rupiah';
import { tahunCetak, tahunDalam } from '../matriks/nomorMatriks';
import { type BahanVariabel, cetak, type IsiVariabel, jumlahDanHuruf } from './bahanVariabel';

/** Rows of the matrix by level and by year; a row without text is not counted. */
export const variabelMatriks = ({ dossier }: BahanVariabel): IsiVariabel[] => {
  const { matriks, dataUmum } = dossier;
  const isiList = matriks.filter(({ uraian }) => uraian.trim() !== '');
  const ada = isiList.length > 0;
  const tahunById = tahunCetak(matriks);
  const banyak = (jenis: JenisBaris, tahun: number | null = null): number | null =>
    ada
      ? isiList.filter((b) => b.jenis === jenis && (tahun === null || tahunById.get(b.barisId)?.includes(tahun))).length
      : null;
  const anggaranList = matriks.flatMap(({ anggaranTahunList }) => anggaranTahunList);
  const anggaran = (list: typeof anggaranList): string | null =>
    list.length === 0 ? null : formatRupiah(list.reduce((jumlah, { rupiah }) => jumlah + rupiah, 0));
  return [
    ...jumlahDanHuruf('jumlah_kelompok_program', 'Banyaknya kelompok program', banyak('KELOMPOK_PROGRAM')),
    ...jumlahDanHuruf('jumlah_program', 'Banyaknya program', banyak('PROGRAM')),
    ...jumlahDanHuruf('jumlah_kegiatan', 'Banyaknya kegiatan', banyak('KEGIATAN')),
    ['jumlah_anggaran', 'Jumlah anggaran', anggaran(anggaranList)],
    ...tahunDalam(dataUmum.tahunMatriks).flatMap((tahun): IsiVariabel[] => [
      [`jumlah_kegiatan_${tahun}`, `Banyaknya kegiatan tahun ${tahun}`, cetak(banyak('KEGIATAN', tahun), formatAngka)],
      [
        `jumlah_anggaran_${tahun}`,
        `Jumlah anggaran tahun ${tahun}`,
        anggaran(anggaranList.filter((a) => a.tahun === tahun)),
      ],
    ]),
  ];
};
