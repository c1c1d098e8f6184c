import type { ClipboardEvent } from 'react';
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

/** Copy, cut and paste of cells, with Excel, LibreOffice and itself. Text being edited keeps its own clipboard. */
export const useKlip = ({ list, tampil, kolomList, pilihan, isi, onTertempel }: BahanKlip) => {
  const salin = (event: ClipboardEvent): boolean => {
    if (isTeks(event.target) || tampil.length === 0) return false;
    const { teks, html } = klipDariBlok(blokPilihan(tampil, kolomList, pilihan));
    event.clipboardData.setData('text/plain', teks);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    return true;
  };
  const tempel = (html: string, teks: string): void => {
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
  return {
    onCopy: (event: ClipboardEvent): void => void salin(event),
    onCut: (event: ClipboardEvent): void => {
      if (salin(event)) isi.kosongkan();
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isTeks(event.target)) return;
      event.preventDefault();
      tempel(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
    },
    tempel,
  };
};

const isTeks = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
