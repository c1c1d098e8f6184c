import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type CSSProperties, type MouseEvent, type RefObject, useEffect } from 'react';
import { teksMatriks } from '../../text/matriks';
import { BarisGrid, idSel } from './BarisGrid';
import { EditorSel, type SetelahSunting } from './EditorSel';
import { isiSel, isKolomTeks, type Kolom, namaKolom, tahunOfKolom, teksSel, toggleTahun } from './kolomMatriks';
import classes from './matriks.module.css';
import type { Grid } from './useGrid';
import { useGridKeys } from './useGridKeys';
import type { Matriks } from './useMatriks';

export interface GridMatriksProps {
  readonly matriks: Matriks;
  readonly grid: Grid;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onTambahBawah: () => void;
}

const TINGGI_KEPALA = 38;

/** The matrix as a tree grid: only the rows in sight are in the page, the active cell is pointed at, not focused. */
export const GridMatriks = ({ matriks, grid, gridRef, onTambahBawah }: GridMatriksProps) => {
  const { tampil, kolomList, index, aktif, kolom, sunting } = grid;
  const virtual = useVirtualizer({
    count: tampil.length,
    getScrollElement: () => gridRef.current,
    getItemKey: (i) => tampil[i]?.baris.barisId ?? i,
    estimateSize: () => 34,
    overscan: 10,
    scrollMargin: TINGGI_KEPALA,
    scrollPaddingStart: TINGGI_KEPALA,
  });
  const barisId = aktif?.baris.barisId;
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, barisId, virtual]);

  const toggle = (id: string, tahun: number): void => {
    const simpul = matriks.pohon.get(id);
    if (simpul) matriks.update(id, { tahunList: toggleTahun(simpul.baris.tahunList, tahun) });
  };
  const onKeyDown = useGridKeys(grid, toggle);
  const onClick = (event: MouseEvent): void => {
    const sel = selOf(event.target);
    if (!sel) return;
    const tahun = tahunOfKolom(sel.kolom);
    if (sel.barisId === barisId && sel.kolom === kolom && sunting) return;
    grid.pilih(sel.barisId, sel.kolom);
    gridRef.current?.focus();
    if (tahun !== null) toggle(sel.barisId, tahun);
    if (sel.isCiut) grid.setCiut(sel.barisId, !grid.ciut.has(sel.barisId));
  };
  const selesai = (setelah: SetelahSunting): void => {
    grid.akhiriSunting();
    if (setelah === 'DIAM') {
      // Esc gives the keys back to the grid; a click elsewhere has taken them already.
      if (document.activeElement instanceof HTMLTextAreaElement) gridRef.current?.focus();
      return;
    }
    gridRef.current?.focus();
    if (setelah === 'BAWAH') grid.geser(1, 0);
    else if (setelah === 'KANAN') grid.geser(0, 1);
    else if (setelah === 'KIRI') grid.geser(0, -1);
    else onTambahBawah();
  };
  const simpan = (id: string, kolomEditor: Kolom, teks: string): boolean => {
    const isi = isKolomTeks(kolomEditor) ? isiSel(kolomEditor, teks) : null;
    if (!isi) return false;
    matriks.update(id, isi);
    return true;
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (sunting || !aktif || !isKolomTeks(kolom)) return;
    event.clipboardData.setData('text/plain', teksSel(aktif.baris, kolom));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (sunting || !aktif || !isKolomTeks(kolom)) return;
    event.preventDefault();
    grid.mulaiSunting(event.clipboardData.getData('text/plain').trim());
  };

  const items = virtual.getVirtualItems();
  const isAktifTampak = items.some((item) => item.index === index);
  return (
    <div
      ref={gridRef}
      role="treegrid"
      tabIndex={0}
      aria-label={teksMatriks.grid}
      aria-rowcount={tampil.length + 1}
      aria-colcount={kolomList.length}
      aria-activedescendant={isAktifTampak && barisId !== undefined && !sunting ? idSel(barisId, kolom) : undefined}
      className={classes.grid}
      style={{ '--kolom-matriks': templateKolom(kolomList) } as CSSProperties}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={() => grid.mulaiSunting()}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div
        role="row"
        aria-rowindex={1}
        className={`${classes.baris} ${classes.kepala}`}
        style={{ minWidth: lebarMinimum(kolomList) }}
      >
        {kolomList.map((k, i) => (
          <div key={k} role="columnheader" aria-colindex={i + 1} data-tahun={tahunOfKolom(k) !== null}>
            {tahunOfKolom(k) ?? namaKolom(k)}
          </div>
        ))}
      </div>
      <div
        role="rowgroup"
        style={{ height: virtual.getTotalSize(), minWidth: lebarMinimum(kolomList), position: 'relative' }}
      >
        {items.map((item) => {
          const simpul = tampil[item.index];
          if (!simpul) return null;
          const id = simpul.baris.barisId;
          const isTerpilih = item.index === index;
          const isCiut = grid.ciut.has(id);
          return (
            <div
              key={id}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={item.index + 2}
              aria-level={simpul.tingkat + 1}
              aria-posinset={simpul.urutan}
              aria-setsize={simpul.jumlahSaudara}
              aria-expanded={simpul.anakList.length > 0 ? !isCiut : undefined}
              data-index={item.index}
              data-baris-id={id}
              data-tingkat={simpul.tingkat}
              data-terpilih={isTerpilih}
              data-gagal={matriks.gagal.has(id)}
              className={`${classes.baris} ${classes.isi}`}
              style={{ transform: `translateY(${item.start - TINGGI_KEPALA}px)` }}
            >
              <BarisGrid
                simpul={simpul}
                kolomList={kolomList}
                isCiut={isCiut}
                isGagal={matriks.gagal.has(id)}
                kolomAktif={isTerpilih ? kolom : null}
                editor={
                  isTerpilih && sunting ? (
                    <EditorSel
                      key={`${id}-${kolom}`}
                      awal={isKolomTeks(kolom) ? teksSel(simpul.baris, kolom) : ''}
                      ketikan={sunting.awal}
                      label={teksMatriks.suntingSel(namaKolom(kolom), simpul.label)}
                      petunjuk={`${teksMatriks.suntingPetunjuk}${kolom === 'pihak' ? ` · ${teksMatriks.pihakPetunjuk}` : ''}`}
                      onSimpan={(teks) => simpan(id, kolom, teks)}
                      onSelesai={selesai}
                    />
                  ) : null
                }
              />
            </div>
          );
        })}
      </div>
    </div>
  );
};

interface SelKlik {
  readonly barisId: string;
  readonly kolom: Kolom;
  readonly isCiut: boolean;
}

const selOf = (target: EventTarget): SelKlik | null => {
  if (!(target instanceof Element)) return null;
  const kolom = target.closest<HTMLElement>('[data-kolom]')?.dataset['kolom'];
  const barisId = target.closest<HTMLElement>('[data-baris-id]')?.dataset['barisId'];
  if (kolom === undefined || barisId === undefined) return null;
  return { barisId, kolom: kolom as Kolom, isCiut: target.closest('[data-aksi="ciut"]') !== null };
};

/** Least and greatest width of a column; a greatest in `fr` shares what is left. */
const lebarKolom = (kolom: Kolom): { min: number; maks: string } => {
  if (tahunOfKolom(kolom) !== null) return { min: 42, maks: '42px' };
  if (kolom === 'nomor') return { min: 164, maks: '164px' };
  return kolom === 'uraian' ? { min: 230, maks: '3fr' } : { min: 120, maks: '1.4fr' };
};

const templateKolom = (kolomList: readonly Kolom[]): string =>
  kolomList
    .map(lebarKolom)
    .map(({ min, maks }) => `minmax(${min}px, ${maks})`)
    .join(' ');

const lebarMinimum = (kolomList: readonly Kolom[]): number =>
  kolomList.map(lebarKolom).reduce((jumlah, { min }) => jumlah + min, 0);
