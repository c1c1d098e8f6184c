import type { BarisTabel, Kolom, Perataan, Sel } from '../model/tabel';
import { teksOf } from '../model/teks';

/** Printed where a value is unknown. */
export const TAK_DIKETAHUI = '–';

export const sel = (teks: string, lain: Omit<Sel, 'teks'> = {}): Sel => ({ teks: teksOf(teks), ...lain });

/** A cell whose text is generated or must not be read as markup. */
export const selPolos = (teks: string, lain: Omit<Sel, 'teks'> = {}): Sel => ({
  teks: teks === '' ? [] : [{ teks }],
  ...lain,
});

export const kolom = (bobot: number, perataan: Perataan = 'KIRI'): Kolom => ({ bobot, perataan });

export const baris = (...selList: Sel[]): BarisTabel => ({ selList });

/** Head row: bold, centred. */
export const kepala = (...selList: Sel[]): BarisTabel => ({
  selList: selList.map((s) => ({ perataan: 'TENGAH', ...s })),
  isTebal: true,
  isArsir: true,
});
