import type { Worksheet } from 'exceljs';
import { lembarDitolak } from '../../../shared/errors/lembarDitolak';

/** Throws SEL_GABUNG for the first merged cells below the head: what they say can't be told for each row. */
export const tolakGabung = (sheet: Worksheet, barisKepala: number): void => {
  for (const rentang of sheet.model.merges) {
    const sampai = Number(/(\d+)$/.exec(rentang)?.[1] ?? 0);
    if (sampai <= barisKepala) continue;
    const baris = Math.max(barisKepala + 1, Number(/^[A-Z]+(\d+)/.exec(rentang)?.[1] ?? 0));
    throw lembarDitolak('SEL_GABUNG', { lembar: sheet.name, baris, sel: rentang });
  }
};
