import type { Workbook, Worksheet } from 'exceljs';
import type { LembarBacaan } from '../../../shared/contract';
import { BATAS_KERJA } from './batasKerja';
import { hasilOf, teksLonggar } from './teksKerja';

/** A sheet typed by hand as texts: rows with the number they have in the file, and cells that a merge covers. */
export interface KisiPolos {
  readonly nama: string;
  readonly barisList: readonly { readonly nomor: number; readonly selList: readonly string[] }[];
  /** Texts of a row with every merged cell filled, for heads over several columns. */
  readonly isiGabung: (nomor: number) => readonly string[];
  /** The same with formulas checked: throws RUMUS_TANPA_HASIL. Sheets that only stand beside the table need not be sound. */
  readonly periksaRumus: () => void;
}

/** Visible sheets of a workbook; a merged cell's text stands in its first cell. */
export const kisiBuku = (workbook: Workbook): KisiPolos[] =>
  workbook.worksheets.filter(({ state }) => state === 'visible').map(kisiLembar);

const kisiLembar = (sheet: Worksheet): KisiPolos => {
  const jumlahKolom = Math.min(sheet.columnCount, BATAS_KERJA.kolom);
  const baca = (nomor: number, isGabung: boolean): string[] =>
    Array.from({ length: jumlahKolom }, (_, i) => {
      const cell = sheet.getRow(nomor).getCell(i + 1);
      const isTertutup = cell.isMerged && cell.master.address !== cell.address;
      if (isTertutup && !isGabung) return '';
      return teksLonggar(cell.isMerged ? cell.master : cell);
    });
  const barisList: { nomor: number; selList: string[] }[] = [];
  sheet.eachRow((row, nomor) => {
    if (!row.hidden) barisList.push({ nomor, selList: baca(nomor, false) });
  });
  return {
    nama: sheet.name,
    barisList,
    isiGabung: (nomor) => baca(nomor, true),
    periksaRumus: () => sheet.eachRow((row) => row.eachCell((cell) => void hasilOf(cell, ''))),
  };
};

/** A text table (.csv) in the same shape. */
export const kisiTeks = ({ nama, barisList }: LembarBacaan): KisiPolos => ({
  nama,
  barisList: barisList.map((selList, i) => ({ nomor: i + 1, selList })),
  isiGabung: (nomor) => barisList[nomor - 1] ?? [],
  periksaRumus: () => undefined,
});
