import { memo } from 'react';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { teksProyektor } from '../../text/proyektor';
import classes from './proyektor.module.css';
import { TeksMuat } from './TeksMuat';

export interface DaftarRataRataProps {
  readonly hasil: HasilAsesmen;
  readonly aspekIdAktif: string;
}

/** Columns that leave the last row as full as it can be. */
const kolomOf = (jumlah: number): number => {
  if (jumlah <= 6) return Math.max(1, jumlah);
  return jumlah <= 12 ? Math.ceil(jumlah / 2) : Math.ceil(jumlah / 3);
};

/** Live means at the foot of the question page. */
export const DaftarRataRata = memo(({ hasil, aspekIdAktif }: DaftarRataRataProps) => (
  <TeksMuat
    className={classes.wadahRata}
    isi={JSON.stringify(hasil.aspekList.map(({ nama, rataRataCetak }) => [nama, rataRataCetak === null]))}
  >
    <ul
      className={classes.rata}
      aria-label={teksProyektor.rataRata}
      style={{ gridTemplateColumns: `repeat(${kolomOf(hasil.aspekList.length)}, minmax(0, 1fr))` }}
      data-padat={hasil.aspekList.length > 12}
    >
      {hasil.aspekList.map((aspek) => (
        <li key={aspek.aspekId} data-aktif={aspek.aspekId === aspekIdAktif}>
          <span className={classes.namaAspek}>{aspek.nama}</span>
          {aspek.rataRataCetak === null ? (
            <span className={classes.belum}>
              {aspek.jumlahDinilai}/{aspek.jumlahPertanyaan}
            </span>
          ) : (
            <span className={classes.angkaRata}>{aspek.rataRataCetak}</span>
          )}
        </li>
      ))}
    </ul>
  </TeksMuat>
));
DaftarRataRata.displayName = 'DaftarRataRata';
