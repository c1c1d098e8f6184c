import type { PointerEvent } from 'react';
import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import { kepalaKolom, namaKolom } from './namaKolom';

export interface KepalaGridProps {
  readonly kolomList: readonly Kolom[];
  readonly minWidth: number;
  readonly kolomPilih: { readonly awal: number; readonly akhir: number } | null;
  readonly onLebar: (kolom: Kolom, px: number | null) => void;
}

/** Head of the grid; its clicks, which select a column, are the grid's. The right edge of a column can be dragged. */
export const KepalaGrid = ({ kolomList, minWidth, kolomPilih, onLebar }: KepalaGridProps) => (
  <div role="row" aria-rowindex={1} className={`${classes.baris} ${classes.kepala}`} style={{ minWidth }}>
    {kolomList.map((kolom, i) => (
      <div
        key={kolom}
        role="columnheader"
        aria-colindex={i + 1}
        aria-label={namaKolom(kolom)}
        data-kolom={kolom}
        data-macam={macamKolom(kolom)}
        data-pilih={kolomPilih !== null && i >= kolomPilih.awal && i <= kolomPilih.akhir}
      >
        {kepalaKolom(kolom)}
        <span
          className={classes.tepi}
          title={teksMatriks.lebarKolom(namaKolom(kolom))}
          aria-hidden="true"
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => {
            event.stopPropagation();
            onLebar(kolom, null);
          }}
          onPointerDown={(event) => mulaiTarik(event, (px) => onLebar(kolom, px))}
        />
      </div>
    ))}
  </div>
);

const mulaiTarik = (event: PointerEvent<HTMLElement>, onLebar: (px: number) => void): void => {
  event.preventDefault();
  event.stopPropagation();
  const tepi = event.currentTarget;
  const lebar = tepi.parentElement?.getBoundingClientRect().width ?? 0;
  const mulai = event.clientX;
  tepi.setPointerCapture(event.pointerId);
  const onMove = (gerak: globalThis.PointerEvent): void => onLebar(lebar + gerak.clientX - mulai);
  const selesai = (): void => {
    tepi.removeEventListener('pointermove', onMove);
    tepi.removeEventListener('pointerup', selesai);
    tepi.removeEventListener('pointercancel', selesai);
  };
  tepi.addEventListener('pointermove', onMove);
  tepi.addEventListener('pointerup', selesai);
  tepi.addEventListener('pointercancel', selesai);
};
