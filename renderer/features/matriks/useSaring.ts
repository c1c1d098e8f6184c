import { useMemo, useState } from 'react';
import type { PohonMatriks } from './pohonMatriks';
import { isSaringanKosong, type Saringan, saringMatriks, TANPA_SARINGAN } from './saringMatriks';

export interface Saring {
  readonly saringan: Saringan;
  readonly setSaringan: (bagian: Partial<Saringan>) => void;
  readonly hapus: () => void;
  /** Null without a filter. */
  readonly hasil: { readonly cocok: ReadonlySet<string>; readonly tampil: ReadonlySet<string> } | null;
  /** These rows stay in sight until the filter changes. */
  readonly tahan: (barisIds: readonly string[]) => void;
}

const KOSONG: ReadonlySet<string> = new Set();

export const useSaring = (pohon: PohonMatriks, temuanIds: ReadonlySet<string>): Saring => {
  const [saringan, setSaringan] = useState(TANPA_SARINGAN);
  const [tetap, setTetap] = useState(KOSONG);
  const isKosong = isSaringanKosong(saringan);
  const hasil = useMemo(
    () => (isKosong ? null : saringMatriks(pohon, saringan, temuanIds, tetap)),
    [isKosong, pohon, saringan, temuanIds, tetap],
  );
  return {
    saringan,
    setSaringan: (bagian) => {
      setTetap(KOSONG);
      setSaringan((lama) => ({ ...lama, ...bagian }));
    },
    hapus: () => {
      setTetap(KOSONG);
      setSaringan(TANPA_SARINGAN);
    },
    hasil,
    tahan: (barisIds) => {
      if (!isKosong) setTetap((lama) => new Set([...lama, ...barisIds]));
    },
  };
};
