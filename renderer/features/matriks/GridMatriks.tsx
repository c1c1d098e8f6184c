import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
} from 'react';
import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import { teksMatriks } from '../../text/matriks';
import { BarisGrid, idSel } from './BarisGrid';
import { bawaKeTampak } from './bawaKeTampak';
import { type BahanSaran, EditorSel, type SetelahSunting } from './EditorSel';
import { KepalaGrid } from './KepalaGrid';
import { lebarMinimum, lebarNomor, templateKolom } from './lebarKolom';
import classes from './matriks.module.css';
import { namaKolom } from './namaKolom';
import type { Grid } from './useGrid';
import { useGridKeys } from './useGridKeys';
import type { IsiGrid } from './useIsiGrid';
import type { KolomGrid } from './useKolom';
import type { Matriks } from './useMatriks';
import { selOf, useTetikus } from './useTetikus';

export interface GridMatriksProps {
  readonly matriks: Matriks;
  readonly grid: Grid;
  readonly isi: IsiGrid;
  readonly kolom: KolomGrid;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Rows that match the filter, null without one. */
  readonly cocok: ReadonlySet<string> | null;
  /** Sentences by row. */
  readonly temuan: ReadonlyMap<string, string>;
  readonly prioritas: ReadonlyMap<string, number>;
  readonly selCari: { readonly barisId: string; readonly kolom: Kolom } | null;
  readonly saran: BahanSaran;
  readonly onTambahBawah: () => void;
  readonly onSunting: (awal?: string) => void;
}

const TINGGI_KEPALA = 38;

/** Whether a row stands clear of head and foot, told without asking the page, which would have to lay itself out first. */
const isDalamPandang = (
  { measurementsCache, scrollOffset, scrollRect }: Virtualizer<HTMLDivElement, Element>,
  index: number,
): boolean => {
  const baris = measurementsCache[index];
  if (!baris || scrollOffset === null || scrollRect === null) return false;
  return baris.start >= scrollOffset + TINGGI_KEPALA && baris.end <= scrollOffset + scrollRect.height;
};

/** The matrix as a tree grid: only the rows in sight are in the page, the active cell is pointed at, not focused. */
export const GridMatriks = (props: GridMatriksProps) => {
  const { matriks, grid, isi, kolom: kolomGrid, gridRef, cocok, selCari } = props;
  const { tampil, kolomList, index, aktif, kolom, sunting, pilihan } = grid;
  const { lebar } = kolomGrid;
  // The same from one drawing to the next: another one has every row's place worked out anew.
  const getItemKey = useCallback((i: number): string | number => tampil[i]?.baris.barisId ?? i, [tampil]);
  const virtual = useVirtualizer({
    count: tampil.length,
    getScrollElement: () => gridRef.current,
    getItemKey,
    estimateSize: () => 34,
    overscan: 5,
    scrollMargin: TINGGI_KEPALA,
    scrollPaddingStart: TINGGI_KEPALA,
  });
  const barisId = aktif?.baris.barisId;
  const { indexUjung, kolomUjung } = grid;
  const idUjung = tampil[indexUjung]?.baris.barisId;
  useLayoutEffect(() => {
    if (indexUjung >= 0 && !isDalamPandang(virtual, indexUjung)) virtual.scrollToIndex(indexUjung, { align: 'auto' });
  }, [indexUjung, idUjung, virtual]);
  useLayoutEffect(() => {
    if (idUjung !== undefined) bawaKeTampak(gridRef.current, idSel(idUjung, kolomUjung), kolomUjung);
  }, [idUjung, kolomUjung, gridRef]);

  const onKeyDown = useGridKeys(grid, {
    isBeku: matriks.isBeku,
    toggleTahun: isi.toggleTahun,
    sunting: props.onSunting,
  });
  const { onMouseDown, isian, jatuh } = useTetikus(matriks, grid, isi, gridRef);
  const pilihKolom = (kolomKepala: string, isPerluas: boolean): void => {
    const i = kolomList.findIndex((k) => k === kolomKepala);
    if (i < 0) return;
    const awal = isPerluas ? Math.min(i, pilihan.kolom.awal) : i;
    const akhir = isPerluas ? Math.max(i, pilihan.kolom.akhir) : i;
    if (i === 0) grid.pilihSemua();
    else grid.pilihRentang({ awal: 0, akhir: tampil.length - 1 }, { awal, akhir });
    gridRef.current?.focus({ preventScroll: true });
  };
  const onClick = (event: MouseEvent): void => {
    const kepala = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="columnheader"]') : null;
    if (kepala) {
      pilihKolom(kepala.dataset['kolom'] ?? '', event.shiftKey);
      return;
    }
    const sel = selOf(event.target);
    if (!sel || !(event.target instanceof Element) || event.shiftKey) return;
    if (event.target.closest('[data-aksi="ciut"]')) {
      grid.pilih(sel.barisId, 'nomor');
      grid.setCiut(sel.barisId, !grid.ciut.has(sel.barisId));
      gridRef.current?.focus({ preventScroll: true });
    } else if (event.target.closest('[data-aksi="tahun"]')) isi.toggleTahun(sel.barisId, sel.kolom);
  };
  const selesai = (setelah: SetelahSunting): void => {
    grid.akhiriSunting();
    if (setelah === 'DIAM') {
      // Esc gives the keys back to the grid; a click elsewhere has taken them already.
      if (document.activeElement instanceof HTMLTextAreaElement) gridRef.current?.focus({ preventScroll: true });
      return;
    }
    gridRef.current?.focus({ preventScroll: true });
    if (setelah === 'BAWAH') grid.geser(1, 0);
    else if (setelah === 'KANAN') grid.geser(0, 1);
    else if (setelah === 'KIRI') grid.geser(0, -1);
    else props.onTambahBawah();
  };
  const buatEditor = (): ReactNode =>
    aktif &&
    sunting && (
      <EditorSel
        key={`${aktif.baris.barisId}-${kolom}`}
        awal={teksSel(aktif.baris, kolom)}
        ketikan={sunting.awal}
        label={teksMatriks.suntingSel(namaKolom(kolom), aktif.label)}
        petunjuk={`${teksMatriks.suntingPetunjuk}${kolom === 'pihak' ? ` · ${teksMatriks.pihakPetunjuk}` : ''}`}
        saran={kolom === 'pihak' ? props.saran : null}
        onSimpan={(teks) => isi.simpan(aktif.baris.barisId, kolom, teks)}
        onSelesai={selesai}
      />
    );

  const items = virtual.getVirtualItems();
  const isAktifTampak = items.some((item) => item.index === index);
  const minWidth = lebarMinimum(kolomList, lebar);
  const isBanyak = pilihan.baris.akhir > pilihan.baris.awal || pilihan.kolom.akhir > pilihan.kolom.awal;
  const garis =
    jatuh &&
    (tampil[jatuh.posisi] ? virtual.measurementsCache[jatuh.posisi]?.start : virtual.getTotalSize() + TINGGI_KEPALA);
  return (
    <div
      ref={gridRef}
      role="treegrid"
      tabIndex={0}
      aria-label={teksMatriks.grid}
      aria-multiselectable="true"
      aria-readonly={matriks.isBeku}
      aria-rowcount={tampil.length + 1}
      aria-colcount={kolomList.length}
      aria-activedescendant={isAktifTampak && barisId !== undefined && !sunting ? idSel(barisId, kolom) : undefined}
      className={classes.grid}
      data-beku={matriks.isBeku}
      data-seret={jatuh !== null}
      style={
        {
          '--kolom-matriks': templateKolom(kolomList, lebar),
          '--lebar-nomor': `${lebarNomor(lebar)}px`,
        } as CSSProperties
      }
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        if (selOf(event.target) && macamKolom(kolom) !== 'TAHUN') props.onSunting();
      }}
    >
      <KepalaGrid
        kolomList={kolomList}
        minWidth={minWidth}
        kolomPilih={isBanyak ? pilihan.kolom : null}
        onLebar={kolomGrid.setLebar}
      />
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth, position: 'relative' }}>
        {items.map((item) => {
          const simpul = tampil[item.index];
          if (!simpul) return null;
          const id = simpul.baris.barisId;
          const i = item.index;
          const isTerpilih = isBanyak && i >= pilihan.baris.awal && i <= pilihan.baris.akhir;
          const isIsian = isian !== null && i >= isian.baris.awal && i <= isian.baris.akhir;
          return (
            <BarisGrid
              key={id}
              measure={virtual.measureElement}
              simpul={simpul}
              index={i}
              top={item.start - TINGGI_KEPALA}
              kolomList={kolomList}
              isCiut={grid.ciut.has(id)}
              isGagal={matriks.gagal.has(id)}
              isBeku={matriks.isBeku}
              isRedup={cocok !== null && !cocok.has(id)}
              temuan={props.temuan.get(id) ?? ''}
              prioritas={props.prioritas.get(id) ?? null}
              kolomAktif={i === index ? kolom : null}
              pilihAwal={isTerpilih ? pilihan.kolom.awal : -1}
              pilihAkhir={isTerpilih ? pilihan.kolom.akhir : -1}
              isianAwal={isIsian ? isian.kolom.awal : -1}
              isianAkhir={isIsian ? isian.kolom.akhir : -1}
              kolomPegangan={
                i === pilihan.baris.akhir && !matriks.isBeku && !pilihan.isBaris ? pilihan.kolom.akhir : -1
              }
              kolomCari={selCari?.barisId === id ? selCari.kolom : null}
              editor={i === index && sunting ? buatEditor() : null}
            />
          );
        })}
        {garis != null && (
          <div
            className={classes.garisJatuh}
            data-boleh={jatuh?.tempat != null}
            style={{ transform: `translateY(${garis - TINGGI_KEPALA}px)` }}
          />
        )}
      </div>
    </div>
  );
};
