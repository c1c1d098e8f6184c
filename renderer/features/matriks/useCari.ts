import { useDeferredValue, useMemo, useState } from 'react';
import { cariMatriks, gantiTeks, type Pencarian, type SelCocok } from '../../../shared/domain/matriks/cariMatriks';
import { type Kolom, macamKolom } from '../../../shared/domain/matriks/kolomMatriks';
import { tell } from '../../components/tell';
import { teksMatriks } from '../../text/matriks';
import type { Grid } from './useGrid';
import type { IsiGrid } from './useIsiGrid';
import type { Matriks } from './useMatriks';
import { useTenang } from './useTenang';

export interface IsianCari {
  readonly teks: string;
  readonly pengganti: string;
  readonly isPersis: boolean;
  readonly isKataUtuh: boolean;
  /** Columns to look in; empty for all. */
  readonly kolomPilihan: readonly Kolom[];
}

export interface Cari {
  readonly isian: IsianCari;
  readonly setIsian: (bagian: Partial<IsianCari>) => void;
  /** Columns that can be looked in. */
  readonly kolomList: readonly Kolom[];
  readonly cocokList: readonly SelCocok[];
  /** How often the text stands in all cells together. */
  readonly jumlah: number;
  /** Position of the active cell among them, -1 when it is none. */
  readonly posisi: number;
  readonly selKini: SelCocok | null;
  readonly ke: (arah: -1 | 1) => void;
  readonly gantiSatu: () => void;
  readonly gantiSemua: () => void;
}

const AWAL: IsianCari = { teks: '', pengganti: '', isPersis: false, isKataUtuh: false, kolomPilihan: [] };

/** Find and replace over all rows, shown or not; `onTampilkan` brings a row into sight. */
export const useCari = (
  matriks: Matriks,
  grid: Grid,
  isi: IsiGrid,
  isBuka: boolean,
  onTampilkan: (barisId: string) => void,
): Cari => {
  const [isian, setIsian] = useState(AWAL);
  const kolomList = grid.kolomList.filter((kolom) => ['TEKS', 'TARGET'].includes(macamKolom(kolom)));
  const pencarian: Pencarian = {
    ...isian,
    kolomList: isian.kolomPilihan.length === 0 ? kolomList : kolomList.filter((k) => isian.kolomPilihan.includes(k)),
  };
  const kunci = useDeferredValue(JSON.stringify(isBuka ? pencarian : { ...pencarian, teks: '' }));
  const list = useTenang(matriks.list);
  const cocokList = useMemo(() => cariMatriks(list, JSON.parse(kunci) as Pencarian), [list, kunci]);
  const jumlah = useMemo(() => cocokList.reduce((jumlah, sel) => jumlah + sel.jumlah, 0), [cocokList]);
  const aktifId = grid.aktif?.baris.barisId;
  const posisi = cocokList.findIndex(({ barisId, kolom }) => barisId === aktifId && kolom === grid.kolom);

  const menuju = (sel: SelCocok | undefined): void => {
    if (!sel) return;
    onTampilkan(sel.barisId);
    grid.bukaInduk(sel.barisId);
    grid.pilih(sel.barisId, sel.kolom);
  };
  const berikut = (arah: -1 | 1): SelCocok | undefined => {
    if (posisi >= 0) return cocokList.at((posisi + arah) % cocokList.length);
    // The active cell is no match: on from where it stands.
    const urutan = new Map([...matriks.pohon.keys()].map((barisId, i) => [barisId, i]));
    const tempat = ({ barisId, kolom }: Pick<SelCocok, 'barisId' | 'kolom'>): number =>
      (urutan.get(barisId) ?? 0) * 100 + grid.kolomList.indexOf(kolom);
    const kini = aktifId === undefined ? -1 : tempat({ barisId: aktifId, kolom: grid.kolom });
    return arah > 0
      ? (cocokList.find((sel) => tempat(sel) > kini) ?? cocokList[0])
      : (cocokList.findLast((sel) => tempat(sel) < kini) ?? cocokList.at(-1));
  };
  return {
    isian,
    setIsian: (bagian) => setIsian((lama) => ({ ...lama, ...bagian })),
    kolomList,
    cocokList,
    jumlah,
    posisi,
    selKini: cocokList[posisi] ?? null,
    ke: (arah) => menuju(berikut(arah)),
    gantiSatu: () => {
      const sel = cocokList[posisi];
      if (!sel) menuju(berikut(1));
      else if (isi.tulis('GANTI', gantiTeks(matriks.list, pencarian, isian.pengganti, sel))) {
        menuju(cocokList.length > 1 ? berikut(1) : undefined);
      }
    },
    gantiSemua: () => {
      const tulisanList = gantiTeks(matriks.list, pencarian, isian.pengganti);
      if (isi.tulis('GANTI', tulisanList)) tell(teksMatriks.bilahCari.diganti(jumlah, tulisanList.length));
    },
  };
};
