import type { Rapat } from '../../../shared/domain/dossier';
import { formatTanggal, hariOf } from '../../../shared/domain/format/tanggal';
import { useDossier } from '../../data/queries';
import { teksProyektor } from '../../text/proyektor';
import classes from './proyektor.module.css';
import { TeksMuat } from './TeksMuat';

export interface HalamanSambutanProps {
  readonly dossierId: string;
  readonly rapat: Rapat;
}

/** What stands on the wall while people come in: whose meeting, which, when and where. */
export const HalamanSambutan = ({ dossierId, rapat }: HalamanSambutanProps) => {
  const instansi = useDossier(dossierId).data?.dataUmum.instansi.nama ?? '';
  const { tanggal, waktuMulai, waktuSelesai, tempat } = rapat;
  return (
    <TeksMuat className={classes.sambutan} terbesar={1.32}>
      <p className={classes.instansi}>{instansi}</p>
      <h1 className={classes.judulBesar}>{rapat.beritaAcara.namaKegiatan || rapat.nama || teksProyektor.rapat}</h1>
      {rapat.beritaAcara.namaKegiatan !== '' && rapat.nama !== '' && <p className={classes.namaRapat}>{rapat.nama}</p>}
      {tanggal !== null && (
        <p className={classes.kapan}>
          {hariOf(tanggal)}, {formatTanggal(tanggal)}
          {waktuMulai !== null && `, ${teksProyektor.pukul(waktuMulai, waktuSelesai)}`}
        </p>
      )}
      {tempat !== '' && <p className={classes.kapan}>{tempat}</p>}
    </TeksMuat>
  );
};
