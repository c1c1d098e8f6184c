import { type RefObject, useEffect, useRef } from 'react';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import type { Kolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import { tempelBlok } from '../../../shared/domain/matriks/tempelBlok';
import { tell } from '../../components/tell';
import { newId } from '../../data/newId';
import { kalimatTempel } from '../../text/kalimatMatriks';
import { teksMatriks } from '../../text/matriks';
import { blokDariKlip, klipDariBlok } from './klip';
import type { SimpulMatriks } from './pohonMatriks';
import type { Pilihan } from './useGrid';
import type { IsiGrid } from './useIsiGrid';

export interface BahanKlip {
  readonly list: readonly BarisMatriks[];
  readonly tampil: readonly SimpulMatriks[];
  readonly kolomList: readonly Kolom[];
  readonly pilihan: Pilihan;
  readonly isi: IsiGrid;
  readonly onTertempel: (barisIds: readonly string[], kolom: Pilihan['kolom']) => void;
}

/** Texts of the selected cells, row by row; a number is the generated label. */
export const blokPilihan = (
  tampil: readonly SimpulMatriks[],
  kolomList: readonly Kolom[],
  { baris, kolom }: Pilihan,
): string[][] =>
  tampil
    .slice(baris.awal, baris.akhir + 1)
    .map((simpul) =>
      kolomList
        .slice(kolom.awal, kolom.akhir + 1)
        .map((k) => (k === 'nomor' ? simpul.label : teksSel(simpul.baris, k, simpul.tahunCetak))),
    );

export interface Klip {
  /** Copies the selection, from a key or a button. */
  readonly salin: () => void;
  readonly potong: () => void;
}

/**
 * Copy, cut and paste of cells, with Excel, LibreOffice and itself. Listened for on the page, because a browser hands the
 * clipboard to where its text cursor stands, which the grid has none of; text being edited keeps its own.
 */
export const useKlip = (bahan: BahanKlip, gridRef: RefObject<HTMLElement | null>): Klip => {
  const { isi } = bahan;
  const kini = useRef(bahan);
  useEffect(() => {
    kini.current = bahan;
  });
  useEffect(() => {
    const isGrid = (): boolean => document.activeElement === gridRef.current;
    const onCopy = (event: ClipboardEvent): void => {
      const { tampil, kolomList, pilihan } = kini.current;
      if (!isGrid() || tampil.length === 0 || !event.clipboardData) return;
      const { teks, html } = klipDariBlok(blokPilihan(tampil, kolomList, pilihan));
      event.clipboardData.setData('text/plain', teks);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => {
      // Without a row there is no grid yet, and a table begins the matrix.
      if (!isGrid() && (gridRef.current !== null || isTeks(event.target))) return;
      event.preventDefault();
      tempel(
        kini.current,
        event.clipboardData?.getData('text/html') ?? '',
        event.clipboardData?.getData('text/plain') ?? '',
      );
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [gridRef]);
  const salin = (): void => {
    gridRef.current?.focus();
    document.execCommand('copy');
  };
  return {
    salin,
    potong: () => {
      salin();
      isi.kosongkan();
    },
  };
};

const tempel = (
  { list, tampil, kolomList, pilihan, isi, onTertempel }: BahanKlip,
  html: string,
  teks: string,
): void => {
  const blok = blokDariKlip(html, teks);
  if (blok === null) {
    tell(teksMatriks.tempelBesar);
    return;
  }
  const tampilIds = tampil.map(({ baris }) => baris.barisId);
  const hasil = tempelBlok(list, blok, { tampilIds, kolomList, baris: pilihan.baris, kolom: pilihan.kolom }, newId);
  if (hasil.salah) {
    tell(kalimatTempel(hasil.salah));
    return;
  }
  if (!isi.ganti('TEMPEL', hasil.matriks, hasil.barisIds)) return;
  onTertempel(hasil.barisIds, hasil.kolom);
  tell(teksMatriks.tertempel(hasil.barisIds.length, hasil.jumlahBaru));
};

const isTeks = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
