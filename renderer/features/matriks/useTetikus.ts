import { type MouseEvent as ReactMouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Kolom } from '../../../shared/domain/matriks/kolomMatriks';
import { tell } from '../../components/tell';
import { teksMatriks } from '../../text/matriks';
import type { TempatBaris } from './pohonMatriks';
import { tempatJatuh } from './tempatJatuh';
import { moveBanyak } from './ubahMatriks';
import type { Grid, Rentang } from './useGrid';
import type { IsiGrid } from './useIsiGrid';
import type { Matriks } from './useMatriks';
import { akarTerpilih } from './useMatriksCommands';

export interface SelKlik {
  readonly barisId: string;
  readonly kolom: Kolom;
}

/** The cell under a point of the page, null beside the rows. */
export const selOf = (target: EventTarget | null): SelKlik | null => {
  if (!(target instanceof Element)) return null;
  const kolom = target.closest<HTMLElement>('[data-kolom]')?.dataset['kolom'];
  const barisId = target.closest<HTMLElement>('[data-baris-id]')?.dataset['barisId'];
  return kolom === undefined || barisId === undefined ? null : { barisId, kolom: kolom as Kolom };
};

interface Seret {
  readonly macam: 'PILIH' | 'ISI' | 'PINDAH';
  readonly mulai: { readonly x: number; readonly y: number };
  readonly akarList: readonly string[];
}

/** Where rows would fall: the row above whose lower edge the line is drawn (-1 for the top), and whether they may. */
export interface Jatuh {
  readonly posisi: number;
  readonly tempat: TempatBaris | null;
}

export interface Tetikus {
  readonly onMouseDown: (event: ReactMouseEvent) => void;
  /** Cells the fill handle would fill. */
  readonly isian: { readonly baris: Rentang; readonly kolom: Rentang } | null;
  readonly jatuh: Jatuh | null;
}

const AMBANG = 4;
const TEPI = 36;

/** Mouse on the grid: drag to select, drag the handle to fill, drag a number to move rows. */
export const useTetikus = (
  matriks: Matriks,
  grid: Grid,
  isi: IsiGrid,
  gridRef: RefObject<HTMLDivElement | null>,
): Tetikus => {
  const [seret, setSeret] = useState<Seret | null>(null);
  const [isian, setIsian] = useState<Tetikus['isian']>(null);
  const [jatuh, setJatuh] = useState<Jatuh | null>(null);
  const kini = useRef({ matriks, grid, isi, isian, jatuh });
  useEffect(() => {
    kini.current = { matriks, grid, isi, isian, jatuh };
  });

  useEffect(() => {
    if (!seret) return undefined;
    const titik = { ...seret.mulai };
    let isBergerak = false;

    const lanjut = (): void => {
      const { grid, matriks } = kini.current;
      const elemen = document.elementFromPoint(titik.x, titik.y);
      const sel = selOf(elemen);
      if (!sel) return;
      const baris = grid.tampil.findIndex((simpul) => simpul.baris.barisId === sel.barisId);
      if (seret.macam === 'PILIH') {
        if (sel.barisId !== grid.tampil[grid.indexUjung]?.baris.barisId || sel.kolom !== grid.kolomUjung) {
          grid.perluas(sel.barisId, sel.kolom);
        }
      } else if (seret.macam === 'ISI') {
        const kolom = grid.kolomList.indexOf(sel.kolom);
        const { pilihan } = grid;
        // One way at a time, as in a spreadsheet: down when the pointer is below, else to the right.
        const isBawah = baris > pilihan.baris.akhir;
        setIsian({
          baris: { awal: pilihan.baris.awal, akhir: isBawah ? baris : pilihan.baris.akhir },
          kolom: {
            awal: pilihan.kolom.awal,
            akhir: isBawah ? pilihan.kolom.akhir : Math.max(kolom, pilihan.kolom.akhir),
          },
        });
      } else {
        const kotak = elemen?.closest('[data-baris-id]')?.getBoundingClientRect();
        const isSetelah = kotak !== undefined && titik.y > kotak.top + kotak.height / 2;
        const posisi = baris + (isSetelah ? 1 : 0);
        setJatuh({ posisi, tempat: tempatJatuh(matriks.pohon, grid.tampil, seret.akarList, posisi) });
      }
    };
    const onMove = (event: MouseEvent): void => {
      titik.x = event.clientX;
      titik.y = event.clientY;
      isBergerak ||= Math.hypot(titik.x - seret.mulai.x, titik.y - seret.mulai.y) > AMBANG;
      if (isBergerak) lanjut();
    };
    const onUp = (): void => {
      const { isian, jatuh, isi, matriks } = kini.current;
      setSeret(null);
      setIsian(null);
      setJatuh(null);
      if (!isBergerak) return;
      if (seret.macam === 'ISI' && isian) isi.isiSampai(isian.baris, isian.kolom);
      if (seret.macam === 'PINDAH' && jatuh) {
        if (jatuh.tempat) isi.ganti('PINDAH', moveBanyak(matriks.list, seret.akarList, jatuh.tempat), seret.akarList);
        else tell(teksMatriks.takBolehDi);
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setSeret(null);
      setIsian(null);
      setJatuh(null);
    };
    // Near an edge the grid scrolls on by itself, for as long as the button is held.
    const gulir = window.setInterval(() => {
      const kotak = gridRef.current?.getBoundingClientRect();
      if (!isBergerak || !kotak) return;
      const atas = titik.y < kotak.top + TEPI + 24 ? -1 : titik.y > kotak.bottom - TEPI ? 1 : 0;
      const kiri = titik.x > kotak.right - TEPI ? 1 : 0;
      if (atas === 0 && kiri === 0) return;
      gridRef.current?.scrollBy(kiri * 24, atas * 28);
      lanjut();
    }, 40);
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
    window.addEventListener('keydown', onKey);
    return () => {
      window.clearInterval(gulir);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
      window.removeEventListener('keydown', onKey);
    };
  }, [seret, gridRef]);

  const onMouseDown = (event: ReactMouseEvent): void => {
    const { target } = event;
    if (
      event.button !== 0 ||
      !(target instanceof Element) ||
      target.closest('textarea, [data-aksi="ciut"], [role="listbox"]')
    )
      return;
    const mulai = { x: event.clientX, y: event.clientY };
    if (target.closest('[data-aksi="isi"]')) {
      event.preventDefault();
      setSeret({ macam: 'ISI', mulai, akarList: [] });
      return;
    }
    const sel = selOf(target);
    if (!sel) return;
    event.preventDefault();
    gridRef.current?.focus({ preventScroll: true });
    const { pilihan, tampil } = grid;
    const index = tampil.findIndex((simpul) => simpul.baris.barisId === sel.barisId);
    const isTerpilih = pilihan.isBaris && index >= pilihan.baris.awal && index <= pilihan.baris.akhir;
    const isPegangan = target.closest('[data-aksi="seret"]') !== null;
    if (!matriks.isBeku && sel.kolom === 'nomor' && !event.shiftKey && (isPegangan || isTerpilih)) {
      if (!isTerpilih) grid.pilih(sel.barisId, 'nomor');
      setSeret({ macam: 'PINDAH', mulai, akarList: isTerpilih ? akarTerpilih(matriks, grid) : [sel.barisId] });
      return;
    }
    if (event.shiftKey) grid.perluas(sel.barisId, sel.kolom);
    else grid.pilih(sel.barisId, sel.kolom);
    setSeret({ macam: 'PILIH', mulai, akarList: [] });
  };
  return { onMouseDown, isian, jatuh };
};
