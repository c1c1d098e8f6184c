import { useState } from 'react';
import { KOLOM_PESERTA } from './kolomPeserta';
import type { Rentang } from './ubahPeserta';

interface Sel {
  readonly baris: number;
  readonly kolom: number;
}

export interface GridPesertaState {
  readonly aktif: Sel;
  readonly rentang: Rentang;
  /** Text the editor of the active cell opened with, null while nothing is edited. */
  readonly sunting: string | null;
  readonly pilih: (baris: number, kolom: number, isPerluas?: boolean) => void;
  /** Moves the active cell as far as the edge; with `isPerluas` the other end of the range stays. */
  readonly geser: (baris: number, kolom: number, isPerluas?: boolean) => void;
  /** One cell on or back in reading order; false at the ends of the grid. */
  readonly langkah: (arah: -1 | 1) => boolean;
  /** Down to the column where the entry of this row began, as a spreadsheet does after Tab. */
  readonly turunBaris: () => void;
  /** Moves the whole range, as the rows below it moved. */
  readonly geserRentang: (langkah: number) => void;
  readonly mulaiSunting: (awal: string) => void;
  readonly akhiriSunting: () => void;
}

const KOLOM_AKHIR = KOLOM_PESERTA.length - 1;
const batasi = (nilai: number, maks: number): number => Math.max(0, Math.min(nilai, maks));

/** The active cell, the selected range and what is being edited, among `jumlahBaris` rows (at least one). */
export const useGridPeserta = (jumlahBaris: number): GridPesertaState => {
  const [aktifMentah, setAktif] = useState<Sel>({ baris: 0, kolom: 0 });
  const [jangkarMentah, setJangkar] = useState<Sel>({ baris: 0, kolom: 0 });
  const [kolomMulai, setKolomMulai] = useState(0);
  const [sunting, setSunting] = useState<string | null>(null);
  const barisAkhir = Math.max(0, jumlahBaris - 1);
  // Undo may take rows away under the active cell.
  const aktif = { ...aktifMentah, baris: batasi(aktifMentah.baris, barisAkhir) };
  const jangkar = { ...jangkarMentah, baris: batasi(jangkarMentah.baris, barisAkhir) };

  const taruh = (sel: Sel, isPerluas: boolean): void => {
    setSunting(null);
    setAktif(sel);
    if (!isPerluas) setJangkar(sel);
  };
  const pilih = (baris: number, kolom: number, isPerluas = false): void => {
    setKolomMulai(batasi(kolom, KOLOM_AKHIR));
    // A row further down than the last may be on its way: it is clamped when it doesn't come.
    taruh({ baris: Math.max(0, baris), kolom: batasi(kolom, KOLOM_AKHIR) }, isPerluas);
  };
  return {
    aktif,
    rentang: {
      barisAwal: Math.min(aktif.baris, jangkar.baris),
      barisAkhir: Math.max(aktif.baris, jangkar.baris),
      kolomAwal: Math.min(aktif.kolom, jangkar.kolom),
      kolomAkhir: Math.max(aktif.kolom, jangkar.kolom),
    },
    sunting,
    pilih,
    geser: (baris, kolom, isPerluas = false) =>
      pilih(batasi(aktif.baris + baris, barisAkhir), aktif.kolom + kolom, isPerluas),
    langkah: (arah) => {
      const ke = aktif.baris * KOLOM_PESERTA.length + aktif.kolom + arah;
      if (ke < 0 || ke >= jumlahBaris * KOLOM_PESERTA.length) return false;
      const baris = Math.floor(ke / KOLOM_PESERTA.length);
      const kolom = ke % KOLOM_PESERTA.length;
      if (baris !== aktif.baris) setKolomMulai(kolom);
      taruh({ baris, kolom }, false);
      return true;
    },
    turunBaris: () => taruh({ baris: aktif.baris + 1, kolom: kolomMulai }, false),
    geserRentang: (langkah) => {
      setAktif({ ...aktif, baris: batasi(aktif.baris + langkah, barisAkhir) });
      setJangkar({ ...jangkar, baris: batasi(jangkar.baris + langkah, barisAkhir) });
    },
    mulaiSunting: setSunting,
    akhiriSunting: () => setSunting(null),
  };
};
