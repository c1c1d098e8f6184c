import type { Style, Worksheet } from 'exceljs';

const TERBUKA = { locked: false };

/**
 * Protects the structure of the working sheet without a password: its head stays, columns can't be added, removed or shown;
 * cells below the head are free, rows can be inserted and deleted. The hidden ids are unlocked too, because a spreadsheet
 * deletes no row with a locked cell in it.
 */
export const lindungiLembar = async (sheet: Worksheet, barisKepala: number): Promise<void> => {
  const terbuka = new Map<Partial<Style>, Partial<Style>>();
  const bukaGaya = (gaya: Partial<Style>): Partial<Style> => {
    const ada = terbuka.get(gaya);
    if (ada) return ada;
    const baru = { ...gaya, protection: TERBUKA };
    terbuka.set(gaya, baru);
    return baru;
  };
  sheet.eachRow((row, nomor) => {
    if (nomor <= barisKepala) return;
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = bukaGaya(cell.style);
    });
  });
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatRows: true,
    formatColumns: false,
    insertRows: true,
    deleteRows: true,
    insertColumns: false,
    deleteColumns: false,
    autoFilter: true,
    // Rows belong to what stands above them: sorting would part them.
    sort: false,
  });
};
