import { memo, type ReactNode } from 'react';
import { type Kolom, macamKolom, tahunOfKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import { teksMatriks } from '../../text/matriks';
import { isiTahun } from './isiTahun';
import classes from './matriks.module.css';
import type { SimpulMatriks } from './pohonMatriks';
import { SelAnggaran } from './SelAnggaran';
import { SelNomor } from './SelNomor';

export interface BarisGridProps {
  readonly simpul: SimpulMatriks;
  readonly index: number;
  /** Distance from the first row, in pixels. */
  readonly top: number;
  readonly kolomList: readonly Kolom[];
  readonly isCiut: boolean;
  readonly isGagal: boolean;
  readonly isBeku: boolean;
  /** Only here because a row below it matches the filter. */
  readonly isRedup: boolean;
  readonly temuan: string;
  readonly prioritas: number | null;
  /** Column of the active cell when it is in this row. */
  readonly kolomAktif: Kolom | null;
  /** First and last selected column of this row, -1 for none; likewise of what the handle would fill. */
  readonly pilihAwal: number;
  readonly pilihAkhir: number;
  readonly isianAwal: number;
  readonly isianAkhir: number;
  /** Column that carries the fill handle, -1 for none. */
  readonly kolomPegangan: number;
  /** Column whose text the search stands on. */
  readonly kolomCari: Kolom | null;
  /** Editor shown in the active cell. */
  readonly editor: ReactNode;
  readonly measure: (element: HTMLElement | null) => void;
}

/** Id of a cell in the page, for `aria-activedescendant`. */
export const idSel = (barisId: string, kolom: Kolom): string => `sel-${barisId}-${kolom}`;

const KELAS_AKTIF = `${classes.sel} ${classes.aktif}`;

const isDalam = (i: number, awal: number, akhir: number): boolean => awal >= 0 && i >= awal && i <= akhir;

/** One row; clicks and keys are the grid's. Drawn again only when something of it changed. */
export const BarisGrid = memo(({ measure, ...isi }: BarisGridProps) => {
  const { simpul, index, kolomList, kolomAktif, editor, pilihAwal, pilihAkhir } = isi;
  const { barisId } = simpul.baris;
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      aria-level={simpul.tingkat + 1}
      aria-posinset={simpul.urutan}
      aria-setsize={simpul.jumlahSaudara}
      aria-expanded={simpul.anakList.length > 0 ? !isi.isCiut : undefined}
      data-index={index}
      data-baris-id={barisId}
      data-tingkat={simpul.tingkat}
      data-terpilih={kolomAktif !== null || undefined}
      data-gagal={isi.isGagal || undefined}
      data-redup={isi.isRedup || undefined}
      data-sunting={editor !== null || undefined}
      className={`${classes.baris} ${classes.isi}`}
      style={{ transform: `translateY(${isi.top}px)` }}
    >
      {kolomList.map((kolom, i) => {
        const isAktif = kolom === kolomAktif;
        const isTerpilih = isAktif || isDalam(i, pilihAwal, pilihAkhir);
        return (
          <div
            key={kolom}
            id={idSel(barisId, kolom)}
            role={kolom === 'nomor' ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 1}
            aria-selected={isTerpilih}
            className={isAktif ? KELAS_AKTIF : classes.sel}
            data-kolom={kolom}
            data-aktif={isAktif || undefined}
            data-pilih={isDalam(i, pilihAwal, pilihAkhir) || undefined}
            data-isian={isDalam(i, isi.isianAwal, isi.isianAkhir) || undefined}
            data-cari={kolom === isi.kolomCari || undefined}
          >
            {isAktif && editor !== null ? editor : isiSel(kolom, isi)}
            {i === isi.kolomPegangan && editor === null && (
              <span className={classes.isiPegangan} data-aksi="isi" title={teksMatriks.pegangan} aria-hidden="true" />
            )}
          </div>
        );
      })}
    </div>
  );
});
BarisGrid.displayName = 'BarisGrid';

/** No component of its own: a page of the grid has hundreds of cells. */
const isiSel = (kolom: Kolom, baris: Omit<BarisGridProps, 'measure'>): ReactNode => {
  const { simpul } = baris;
  const tahun = tahunOfKolom(kolom) ?? 0;
  const macam = macamKolom(kolom);
  if (macam === 'TAHUN') return isiTahun(simpul, tahun);
  if (macam === 'ANGGARAN') return <SelAnggaran simpul={simpul} tahun={tahun} />;
  if (macam === 'NOMOR') return <SelNomor {...baris} />;
  const teks = teksSel(simpul.baris, kolom);
  if (teks === '' && kolom === 'uraian') return <span className={classes.kosong}>{teksMatriks.uraianKosong}</span>;
  return <span className={classes.teks}>{teks}</span>;
};
