import { memo, type ReactNode } from 'react';
import { teksMatriks } from '../../text/matriks';
import { type Kolom, namaKolom, tahunOfKolom, teksSel } from './kolomMatriks';
import classes from './matriks.module.css';
import type { SimpulMatriks } from './pohonMatriks';

export interface BarisGridProps {
  readonly simpul: SimpulMatriks;
  readonly kolomList: readonly Kolom[];
  readonly isCiut: boolean;
  readonly isGagal: boolean;
  /** Column of the active cell when it is in this row. */
  readonly kolomAktif: Kolom | null;
  /** Editor shown in the active cell. */
  readonly editor: ReactNode;
}

/** Id of a cell in the page, for `aria-activedescendant`. */
export const idSel = (barisId: string, kolom: Kolom): string => `sel-${barisId}-${kolom}`;

/** The cells of one row; clicks and keys are the grid's. */
export const BarisGrid = memo(({ simpul, kolomList, isCiut, isGagal, kolomAktif, editor }: BarisGridProps) => (
  <>
    {kolomList.map((kolom, i) => {
      const isAktif = kolom === kolomAktif;
      return (
        <div
          key={kolom}
          id={idSel(simpul.baris.barisId, kolom)}
          role={kolom === 'nomor' ? 'rowheader' : 'gridcell'}
          aria-colindex={i + 1}
          aria-selected={isAktif}
          className={classes.sel}
          data-kolom={kolom}
          data-aktif={isAktif}
        >
          {isAktif && editor !== null ? (
            editor
          ) : (
            <IsiSel simpul={simpul} kolom={kolom} isCiut={isCiut} isGagal={isGagal} />
          )}
        </div>
      );
    })}
  </>
));
BarisGrid.displayName = 'BarisGrid';

interface IsiSelProps {
  readonly simpul: SimpulMatriks;
  readonly kolom: Kolom;
  readonly isCiut: boolean;
  readonly isGagal: boolean;
}

const IsiSel = ({ simpul, kolom, isCiut, isGagal }: IsiSelProps) => {
  const tahun = tahunOfKolom(kolom);
  if (tahun !== null) return <SelTahun simpul={simpul} tahun={tahun} />;
  if (kolom === 'nomor') return <SelNomor simpul={simpul} isCiut={isCiut} isGagal={isGagal} />;
  const teks = teksSel(simpul.baris, kolom === 'uraian' || kolom === 'pihak' ? kolom : 'keterangan');
  if (teks === '' && kolom === 'uraian') return <span className={classes.kosong}>{teksMatriks.uraianKosong}</span>;
  return <span className={classes.teks}>{teks}</span>;
};

const SelNomor = ({ simpul, isCiut, isGagal }: Omit<IsiSelProps, 'kolom'>) => (
  <span className={classes.nomor} style={{ paddingInlineStart: simpul.tingkat * 10 }}>
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
    <span>{simpul.label}</span>
    {isGagal && (
      <span className={classes.gagal}>
        <span aria-hidden="true">!</span>
        <span className="hanya-pembaca">{teksMatriks.belumTersimpan}</span>
      </span>
    )}
  </span>
);

/** Own years as a tick; years that only rows below have, as a light ring. */
const SelTahun = ({ simpul, tahun }: { readonly simpul: SimpulMatriks; readonly tahun: number }) => {
  const isSendiri = simpul.baris.tahunList.includes(tahun);
  const isTurunan = simpul.tahunAnak?.has(tahun) ?? false;
  const isLuar = isSendiri && simpul.tahunAnak !== null && !isTurunan;
  const catatan = isLuar ? teksMatriks.luarTurunan : !isSendiri && isTurunan ? teksMatriks.dariTurunan : null;
  return (
    <span
      role="checkbox"
      tabIndex={-1}
      aria-checked={isSendiri}
      aria-label={`${namaKolom(`t${tahun}`)}${catatan === null ? '' : `, ${catatan}`}`}
      title={catatan ?? undefined}
      className={classes.tahun}
      data-ringan={!isSendiri && isTurunan}
      data-luar={isLuar}
    >
      {isSendiri ? '✓' : isTurunan ? '○' : ''}
    </span>
  );
};
