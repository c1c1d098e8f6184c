import { useMemo, useState } from 'react';
import { isKolomTeks, type Kolom, teksSel } from './kolomMatriks';
import { listTampil, type PohonMatriks, type SimpulMatriks } from './pohonMatriks';

/** The cell being edited. It is named, so that the editor never opens over another while its row is still coming. */
export interface Sunting {
  readonly barisId: string;
  readonly kolom: Kolom;
  /** Text the editor opens with. */
  readonly awal: string;
}

export interface Grid {
  readonly tampil: readonly SimpulMatriks[];
  readonly kolomList: readonly Kolom[];
  /** Position of the active row among those shown, -1 without rows. */
  readonly index: number;
  readonly aktif: SimpulMatriks | undefined;
  readonly kolom: Kolom;
  readonly ciut: ReadonlySet<string>;
  readonly sunting: Sunting | null;
  readonly pilih: (barisId: string, kolom: Kolom) => void;
  /** Moves the active cell by rows and columns, as far as the edge. */
  readonly geser: (baris: number, kolom: number) => void;
  readonly setCiut: (barisId: string, ciut: boolean) => void;
  readonly setCiutSemua: (ciut: boolean) => void;
  /** Opens the editor of the active cell, with its text or with what was typed. */
  readonly mulaiSunting: (awal?: string) => void;
  /** Opens the editor of a cell that may have come into being just now. */
  readonly suntingBaru: (barisId: string) => void;
  readonly akhiriSunting: () => void;
}

/** The active cell, what is collapsed and what is being edited. */
export const useGrid = (pohon: PohonMatriks, kolomList: readonly Kolom[]): Grid => {
  const [ciut, setCiut] = useState<ReadonlySet<string>>(new Set());
  const [sel, setSel] = useState<{ barisId: string; kolom: Kolom; index: number } | null>(null);
  const [sunting, setSunting] = useState<Sunting | null>(null);
  const tampil = useMemo(() => listTampil(pohon, ciut), [pohon, ciut]);

  const indexSel = sel === null ? 0 : tampil.findIndex(({ baris }) => baris.barisId === sel.barisId);
  // A row that has gone leaves the cell where it stood.
  const index = Math.min(indexSel >= 0 ? indexSel : (sel?.index ?? 0), tampil.length - 1);
  const aktif = tampil[index];
  const kolom = sel && kolomList.includes(sel.kolom) ? sel.kolom : 'uraian';

  const pilih = (barisId: string, kolomBaru: Kolom): void => {
    setSunting(null);
    setSel({ barisId, kolom: kolomBaru, index: tampil.findIndex(({ baris }) => baris.barisId === barisId) });
  };
  const ubahCiut = (barisId: string, isCiut: boolean): void =>
    setCiut((lama) => {
      const baru = new Set(lama);
      if (isCiut) baru.add(barisId);
      else baru.delete(barisId);
      return baru;
    });

  return {
    tampil,
    kolomList,
    index,
    aktif,
    kolom,
    ciut,
    sunting: sunting && sunting.barisId === aktif?.baris.barisId && sunting.kolom === kolom ? sunting : null,
    pilih,
    geser: (baris, kolomGeser) => {
      const tujuan = tampil[Math.max(0, Math.min(index + baris, tampil.length - 1))];
      const i = Math.max(0, Math.min(kolomList.indexOf(kolom) + kolomGeser, kolomList.length - 1));
      if (tujuan) pilih(tujuan.baris.barisId, kolomList[i] ?? 'uraian');
    },
    setCiut: ubahCiut,
    setCiutSemua: (isCiut) =>
      setCiut(
        isCiut
          ? new Set([...pohon.values()].filter((s) => s.anakList.length > 0).map((s) => s.baris.barisId))
          : new Set(),
      ),
    mulaiSunting: (awal) => {
      if (!aktif || !isKolomTeks(kolom)) return;
      setSunting({ barisId: aktif.baris.barisId, kolom, awal: awal ?? teksSel(aktif.baris, kolom) });
    },
    suntingBaru: (barisId) => {
      setSel({ barisId, kolom: 'uraian', index: Math.max(0, index) });
      setSunting({ barisId, kolom: 'uraian', awal: '' });
    },
    akhiriSunting: () => setSunting(null),
  };
};
