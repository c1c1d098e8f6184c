import type { GambarNaskah, Pejabat } from '../../../../shared/domain/dossier';
import type { VariabelNaskah } from '../../../../shared/domain/variabel/variabelNaskah';

/** What the editor shows of the dossier around the section. */
export interface IsiKonteks {
  readonly dossierId: string;
  readonly variabelList: readonly VariabelNaskah[];
  readonly variabelByNama: ReadonlyMap<string, VariabelNaskah>;
  readonly pejabatList: readonly Pejabat[];
  readonly gambarList: readonly GambarNaskah[];
  /** Own tables of the other sections. */
  readonly tabelIdList: ReadonlySet<string>;
  /** Printed tables and figures before the section; null while the section isn't printed: they have no numbers then. */
  readonly tabelSebelum: number | null;
  readonly gambarSebelum: number | null;
}

/** The context and those who show it: only they are drawn anew when it changes, not the document. */
export interface Konteks {
  readonly kini: () => IsiKonteks;
  readonly set: (isi: IsiKonteks) => void;
  /** Calls back at every change until the answer is called. */
  readonly pantau: (onUbah: () => void) => () => void;
}

export const createKonteks = (awal: IsiKonteks): Konteks => {
  let kini = awal;
  const pemantau = new Set<() => void>();
  return {
    kini: () => kini,
    set: (isi) => {
      kini = isi;
      for (const onUbah of pemantau) onUbah();
    },
    pantau: (onUbah) => {
      pemantau.add(onUbah);
      return () => pemantau.delete(onUbah);
    },
  };
};
