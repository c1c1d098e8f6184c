import { useMemo, useState } from 'react';
import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { teksSel } from '../../../shared/domain/matriks/selMatriks';
import { ciutByDossier } from './ciutByDossier';
import { listTampil, type PohonMatriks, type SimpulMatriks } from './pohonMatriks';

/** The cell being edited. It is named, so that the editor never opens over another while its row is still coming. */
export interface Sunting {
  readonly barisId: string;
  readonly kolom: Kolom;
  /** Text the editor opens with. */
  readonly awal: string;
}

export interface Rentang {
  readonly awal: number;
  readonly akhir: number;
}

/** A rectangle of cells by positions among the rows in sight and the columns; both ends belong to it. */
export interface Pilihan {
  readonly baris: Rentang;
  readonly kolom: Rentang;
  /** Whole rows: the number column belongs to it. */
  readonly isBaris: boolean;
}

export interface Grid {
  readonly tampil: readonly SimpulMatriks[];
  readonly kolomList: readonly Kolom[];
  /** Position of the active row among those shown, -1 without rows. */
  readonly index: number;
  readonly aktif: SimpulMatriks | undefined;
  readonly kolom: Kolom;
  readonly pilihan: Pilihan;
  /** Position of the far corner of the selection: what must be in sight. */
  readonly indexUjung: number;
  readonly kolomUjung: Kolom;
  readonly ciut: ReadonlySet<string>;
  readonly sunting: Sunting | null;
  readonly pilih: (barisId: string, kolom: Kolom) => void;
  /** Draws the selection from the active cell to another. */
  readonly perluas: (barisId: string, kolom: Kolom) => void;
  /** Selects rows and columns by their position. */
  readonly pilihRentang: (baris: Rentang, kolom: Rentang) => void;
  readonly pilihRentangId: (barisIds: readonly string[], kolom: Rentang) => void;
  readonly pilihSemua: () => void;
  /** Moves the active cell by rows and columns, as far as the edge. */
  readonly geser: (baris: number, kolom: number) => void;
  /** Moves the far corner of the selection. */
  readonly geserUjung: (baris: number, kolom: number) => void;
  readonly setCiut: (barisId: string, ciut: boolean) => void;
  /** Shows rows down to a level: 0 kelompok program only, 2 all. */
  readonly setCiutTingkat: (tingkat: number) => void;
  /** Opens what is collapsed above a row. */
  readonly bukaInduk: (barisId: string) => void;
  /** Opens the editor of the active cell, with its text or with what was typed. */
  readonly mulaiSunting: (awal?: string) => void;
  /** Opens the editor of a cell that may have come into being just now. */
  readonly suntingBaru: (barisId: string) => void;
  readonly akhiriSunting: () => void;
}

interface Sel {
  readonly barisId: string;
  readonly kolom: Kolom;
}

interface Keadaan {
  readonly aktif: Sel & { readonly index: number };
  readonly ujung: Sel | null;
  readonly isSemua: boolean;
}

const batasi = (nilai: number, panjang: number): number => Math.max(0, Math.min(nilai, panjang - 1));
const rentangDari = (a: number, b: number): Rentang => ({ awal: Math.min(a, b), akhir: Math.max(a, b) });

/** The active cell, the selection, what is collapsed and what is being edited. */
export const useGrid = (
  dossierId: string,
  pohon: PohonMatriks,
  kolomList: readonly Kolom[],
  tersaring: ReadonlySet<string> | null,
): Grid => {
  const [ciut, setCiutState] = useState<ReadonlySet<string>>(() => ciutByDossier.get(dossierId) ?? new Set());
  const [keadaan, setKeadaan] = useState<Keadaan | null>(null);
  const [sunting, setSunting] = useState<Sunting | null>(null);
  const tampil = useMemo(() => listTampil(pohon, ciut, tersaring), [pohon, ciut, tersaring]);
  const indexById = useMemo(() => new Map(tampil.map(({ baris }, i) => [baris.barisId, i])), [tampil]);

  const indexOf = (barisId: string | undefined): number => indexById.get(barisId ?? '') ?? -1;
  const indexSel = keadaan === null ? 0 : indexOf(keadaan.aktif.barisId);
  // A row that has gone leaves the cell where it stood.
  const index = Math.min(indexSel >= 0 ? indexSel : (keadaan?.aktif.index ?? 0), tampil.length - 1);
  const aktif = tampil[index];
  const kolom = keadaan && kolomList.includes(keadaan.aktif.kolom) ? keadaan.aktif.kolom : 'uraian';
  const ujungAda = keadaan?.ujung && indexOf(keadaan.ujung.barisId) >= 0 && kolomList.includes(keadaan.ujung.kolom);
  const indexUjung = ujungAda ? indexOf(keadaan.ujung?.barisId) : index;
  const kolomUjung = (ujungAda ? keadaan.ujung?.kolom : null) ?? kolom;
  const isSemua = keadaan?.isSemua ?? false;
  const kolomRentang = rentangDari(kolomList.indexOf(kolom), kolomList.indexOf(kolomUjung));
  const isBaris = isSemua || kolomRentang.awal === 0;
  const awal = isSemua ? 0 : Math.min(index, indexUjung);
  const akhir = isSemua ? tampil.length - 1 : Math.max(index, indexUjung);
  const kolomAwal = isBaris ? 0 : kolomRentang.awal;
  const kolomAkhir = isBaris ? kolomList.length - 1 : kolomRentang.akhir;
  const pilihan = useMemo(
    (): Pilihan => ({ baris: { awal, akhir }, kolom: { awal: kolomAwal, akhir: kolomAkhir }, isBaris }),
    [awal, akhir, kolomAwal, kolomAkhir, isBaris],
  );

  const pilih = (barisId: string, kolomBaru: Kolom): void => {
    setSunting(null);
    setKeadaan({ aktif: { barisId, kolom: kolomBaru, index: indexOf(barisId) }, ujung: null, isSemua: false });
  };
  const perluas = (barisId: string, kolomBaru: Kolom): void => {
    if (!aktif) return;
    setSunting(null);
    setKeadaan({
      aktif: { barisId: aktif.baris.barisId, kolom, index },
      ujung: { barisId, kolom: kolomBaru },
      isSemua: false,
    });
  };
  const pilihRentangId = (barisIds: readonly string[], rentang: Rentang): void => {
    const [pertama] = barisIds;
    const terakhir = barisIds.at(-1);
    if (pertama === undefined || terakhir === undefined) return;
    setSunting(null);
    setKeadaan({
      aktif: { barisId: pertama, kolom: kolomList[rentang.awal] ?? 'uraian', index: Math.max(0, indexOf(pertama)) },
      ujung: { barisId: terakhir, kolom: kolomList[rentang.akhir] ?? 'uraian' },
      isSemua: false,
    });
  };
  const setCiutBaru = (ubah: (lama: ReadonlySet<string>) => ReadonlySet<string>): void =>
    setCiutState((lama) => {
      const baru = ubah(lama);
      ciutByDossier.set(dossierId, baru);
      return baru;
    });
  const selDi = (baris: number, i: number): Sel | null => {
    const simpul = tampil[batasi(baris, tampil.length)];
    return simpul ? { barisId: simpul.baris.barisId, kolom: kolomList[batasi(i, kolomList.length)] ?? 'uraian' } : null;
  };

  return {
    tampil,
    kolomList,
    index,
    aktif,
    kolom,
    pilihan,
    indexUjung,
    kolomUjung,
    ciut,
    sunting: sunting && sunting.barisId === aktif?.baris.barisId && sunting.kolom === kolom ? sunting : null,
    pilih,
    perluas,
    pilihRentangId,
    pilihRentang: (baris, rentang) =>
      pilihRentangId(
        tampil.slice(baris.awal, baris.akhir + 1).map((simpul) => simpul.baris.barisId),
        rentang,
      ),
    pilihSemua: () => {
      if (aktif) setKeadaan({ aktif: { barisId: aktif.baris.barisId, kolom, index }, ujung: null, isSemua: true });
    },
    geser: (baris, kolomGeser) => {
      const tujuan = selDi(index + baris, kolomList.indexOf(kolom) + kolomGeser);
      if (tujuan) pilih(tujuan.barisId, tujuan.kolom);
    },
    geserUjung: (baris, kolomGeser) => {
      const tujuan = selDi(indexUjung + baris, kolomList.indexOf(kolomUjung) + kolomGeser);
      if (tujuan) perluas(tujuan.barisId, tujuan.kolom);
    },
    setCiut: (barisId, isCiut) =>
      setCiutBaru((lama) => {
        const baru = new Set(lama);
        if (isCiut) baru.add(barisId);
        else baru.delete(barisId);
        return baru;
      }),
    setCiutTingkat: (tingkat) =>
      setCiutBaru(
        () =>
          new Set(
            [...pohon.values()]
              .filter((s) => s.tingkat >= tingkat && s.anakList.length > 0)
              .map((s) => s.baris.barisId),
          ),
      ),
    bukaInduk: (barisId) =>
      setCiutBaru((lama) => {
        const baru = new Set(lama);
        let id = pohon.get(barisId)?.baris.indukId ?? null;
        for (; id !== null; id = pohon.get(id)?.baris.indukId ?? null) baru.delete(id);
        return baru.size === lama.size ? lama : baru;
      }),
    mulaiSunting: (ketikan) => {
      if (!aktif || ['NOMOR', 'TAHUN'].includes(macamKolom(kolom))) return;
      setSunting({ barisId: aktif.baris.barisId, kolom, awal: ketikan ?? teksSel(aktif.baris, kolom) });
    },
    suntingBaru: (barisId) => {
      setKeadaan({ aktif: { barisId, kolom: 'uraian', index: Math.max(0, index) }, ujung: null, isSemua: false });
      setSunting({ barisId, kolom: 'uraian', awal: '' });
    },
    akhiriSunting: () => setSunting(null),
  };
};
