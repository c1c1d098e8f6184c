import { IconAlertTriangle } from '@tabler/icons-react';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import type { SimpulMatriks } from './pohonMatriks';

export interface SelNomorProps {
  readonly simpul: SimpulMatriks;
  readonly isCiut: boolean;
  readonly isGagal: boolean;
  readonly isBeku: boolean;
  /** Sentences of what should be looked at, empty for none. */
  readonly temuan: string;
  readonly prioritas: number | null;
}

export const SelNomor = ({ simpul, isCiut, isGagal, isBeku, temuan, prioritas }: SelNomorProps) => (
  <span className={classes.nomor} style={{ paddingInlineStart: simpul.tingkat * 8 }}>
    {!isBeku && (
      <span className={classes.pegangan} data-aksi="seret" title={teksMatriks.seret(simpul.label)} aria-hidden="true" />
    )}
    {simpul.anakList.length > 0 ? (
      <button
        type="button"
        tabIndex={-1}
        className={classes.ciut}
        aria-label={isCiut ? teksMatriks.bentangkan(simpul.label) : teksMatriks.ciutkan(simpul.label)}
        data-aksi="ciut"
      >
        {isCiut ? '▸' : '▾'}
      </button>
    ) : (
      <span className={classes.ciut} />
    )}
    <span className={classes.label}>
      {simpul.label}
      {prioritas !== null && <span className={classes.prioritas}>{teksMatriks.prioritas(prioritas)}</span>}
    </span>
    {isGagal && (
      <span className={classes.gagal}>
        <span aria-hidden="true">!</span>
        <span className="hanya-pembaca">{teksMatriks.belumTersimpan}</span>
      </span>
    )}
    {temuan !== '' && (
      <span className={classes.temuan} title={temuan}>
        <IconAlertTriangle size={14} aria-hidden="true" />
        <span className="hanya-pembaca">{temuan}</span>
      </span>
    )}
  </span>
);
