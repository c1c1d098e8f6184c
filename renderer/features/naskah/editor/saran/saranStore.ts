import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';

export interface Saran {
  /** What was typed behind the brace. */
  readonly cari: string;
  /** In the order shown. */
  readonly list: readonly VariabelNaskah[];
  readonly aktif: number;
  readonly pilih: (variabel: VariabelNaskah) => void;
  /** Where the list is drawn; the editor keeps it at the caret. */
  readonly wadah: HTMLElement;
}

export interface SaranStore {
  readonly kini: () => Saran | null;
  readonly set: (saran: Saran | null) => void;
  readonly pantau: (onUbah: () => void) => () => void;
}

export const createSaranStore = (): SaranStore => {
  let kini: Saran | null = null;
  const pemantau = new Set<() => void>();
  return {
    kini: () => kini,
    set: (saran) => {
      kini = saran;
      for (const onUbah of pemantau) onUbah();
    },
    pantau: (onUbah) => {
      pemantau.add(onUbah);
      return () => pemantau.delete(onUbah);
    },
  };
};
