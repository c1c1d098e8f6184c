import type { ReactNode } from 'react';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import type { SimpulMatriks } from './pohonMatriks';

/** How a row stands to a year: what it prints, and whether the rows below say the same. */
const keadaanTahun = ({ baris, tahunCetak, tahunAnak }: SimpulMatriks, tahun: number) => {
  const isCetak = tahunCetak.includes(tahun);
  if (tahunAnak === null) return { isCetak, tanda: isCetak ? '✓' : '', catatan: null, isBeda: false };
  const isAnak = tahunAnak.includes(tahun);
  if (baris.tahunIkutAnak) {
    return {
      isCetak: false,
      tanda: isAnak ? '○' : '',
      catatan: isAnak ? teksMatriks.dariTurunan : null,
      isBeda: false,
    };
  }
  // A parent without any year leaves them to its rows, as the reference's table does: no difference to mark.
  const isBeda = isCetak !== isAnak && baris.tahunList.length > 0;
  const catatan = isCetak && !isAnak ? teksMatriks.luarTurunan : !isCetak && isAnak ? teksMatriks.kurangTurunan : null;
  return { isCetak, tanda: isCetak ? '✓' : isBeda ? '○' : '', catatan, isBeda };
};

/** Own years as a tick; years that the row takes from the rows below as a ring; differing ones stand out. */
export const isiTahun = (simpul: SimpulMatriks, tahun: number): ReactNode => {
  const { isCetak, tanda, catatan, isBeda } = keadaanTahun(simpul, tahun);
  return (
    <span
      role="checkbox"
      tabIndex={-1}
      aria-checked={isCetak}
      aria-label={`${teksMatriks.tahun(tahun)}${catatan === null ? '' : `, ${catatan}`}`}
      title={catatan ?? undefined}
      className={classes.tahun}
      data-aksi="tahun"
      data-ringan={tanda === '○' || undefined}
      data-beda={isBeda || undefined}
    >
      {tanda}
    </span>
  );
};
