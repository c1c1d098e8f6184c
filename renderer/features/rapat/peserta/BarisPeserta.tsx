import { memo, type ReactNode } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { teksPeserta } from '../../../text/peserta';
import { KOLOM_PESERTA, teksKolom } from './kolomPeserta';
import classes from './peserta.module.css';

/** Id of a cell in the page, for `aria-activedescendant`. */
export const idSelPeserta = (baris: number, kolom: number): string => `sel-peserta-${baris}-${kolom}`;

export interface BarisPesertaProps {
  /** Null for the empty row that waits below the list. */
  readonly peserta: Peserta | null;
  readonly baris: number;
  /** Column of the active cell when it is in this row, else -1. */
  readonly kolomAktif: number;
  /** First and last selected column, -1 when the row is outside the range. */
  readonly kolomAwal: number;
  readonly kolomAkhir: number;
  readonly isTerkunci: boolean;
  readonly error: string | undefined;
  /** Editor shown in the active cell. */
  readonly editor: ReactNode;
}

/** The cells of one participant; keys and the pointer are the grid's. */
export const BarisPeserta = memo(
  ({ peserta, baris, kolomAktif, kolomAwal, kolomAkhir, isTerkunci, error, editor }: BarisPesertaProps) => (
    <div
      role="row"
      aria-rowindex={baris + 2}
      className={classes.baris}
      data-baris={baris}
      data-baru={peserta === null}
      data-tempat={peserta === null ? undefined : `pesertaList[${peserta.pesertaId}]`}
    >
      <div
        role="rowheader"
        className={`${classes.sel} ${classes.nomor}`}
        draggable={peserta !== null && !isTerkunci}
        title={peserta === null || isTerkunci ? undefined : teksPeserta.seret(baris + 1)}
      >
        {peserta === null ? <span className="hanya-pembaca">{teksPeserta.barisBaru}</span> : baris + 1}
      </div>
      {KOLOM_PESERTA.map((kolom, i) => (
        <div
          key={kolom}
          id={idSelPeserta(baris, i)}
          role="gridcell"
          aria-colindex={i + 2}
          aria-selected={i >= kolomAwal && i <= kolomAkhir && kolomAwal >= 0}
          className={classes.sel}
          data-kolom={i}
          data-aktif={i === kolomAktif}
        >
          {i === kolomAktif && editor !== null
            ? editor
            : peserta === null
              ? i === 0 && <span className={classes.bayangan}>{teksPeserta.barisBaru}</span>
              : teksKolom(peserta, kolom)}
          {i === 0 && error !== undefined && <span className={classes.tolak}>{error}</span>}
        </div>
      ))}
    </div>
  ),
);
BarisPeserta.displayName = 'BarisPeserta';
