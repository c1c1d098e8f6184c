import type { Dossier } from '../../../shared/domain/dossier';
import { formatAngka } from '../../../shared/domain/format/angka';
import { formatRentang } from '../../../shared/domain/matriks/nomorMatriks';
import { rapatUtama } from '../../../shared/domain/naskah';
import { BERANDA } from '../../text/beranda';
import classes from './Beranda.module.css';

/** Key facts of a dossier, each counted from its data. */
export const FaktaDossier = ({ dossier }: { readonly dossier: Dossier }) => {
  const { dataUmum, statistik, bank, matriks } = dossier;
  const { penilaianList, pesertaList } = rapatUtama(dossier);
  const jumlahPertanyaan = bank.aspekList.reduce((jumlah, aspek) => jumlah + aspek.pertanyaanList.length, 0);
  const jumlahDinilai = penilaianList.filter(({ nilai }) => nilai !== null).length;
  const diterima = statistik.tahunList.reduce((jumlah, tahun) => jumlah + tahun.diterima, 0);
  const fakta: readonly [string, string][] = [
    [BERANDA.instansi, dataUmum.instansi.nama || BERANDA.belumDiisi],
    [BERANDA.periode, formatRentang(dataUmum.periode)],
    [BERANDA.pengaduan, statistik.tahunList.length === 0 ? BERANDA.belumDiisi : formatAngka(diterima)],
    [BERANDA.dinilai, BERANDA.dari(jumlahDinilai, jumlahPertanyaan)],
    [BERANDA.peserta, formatAngka(pesertaList.length)],
    [BERANDA.kegiatan, formatAngka(matriks.filter(({ jenis }) => jenis === 'KEGIATAN').length)],
  ];
  return (
    <dl className={classes.fakta}>
      {fakta.map(([nama, nilai]) => [<dt key={`${nama}-n`}>{nama}</dt>, <dd key={nama}>{nilai}</dd>])}
    </dl>
  );
};
