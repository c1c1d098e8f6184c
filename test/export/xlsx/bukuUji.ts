import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import exceljs, { type Cell, type Workbook } from 'exceljs';
import type { BuildContext } from '../../../main/export/buildContext';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import type { Dossier } from '../../../shared/domain/dossier';
import { parseRenaksi } from '../../../shared/domain/interchange/renaksiFile';

const assetsFolder = fileURLToPath(new URL('../../../assets', import.meta.url));

export const konteks: BuildContext = { assetsFolder, onProgress: () => undefined };

export const contoh = (): Dossier =>
  parseRenaksi(readFileSync(`${assetsFolder}/contoh/kotawaringin-timur.renaksi`, 'utf8'));

export const bacaBuku = async (isi: Uint8Array): Promise<Workbook> => {
  const buku = new exceljs.Workbook();
  // The declared type is a Buffer of exceljs's own.
  await buku.xlsx.load(isi as unknown as Parameters<typeof buku.xlsx.load>[0]);
  return buku;
};

export const bukuOf = async (dossier: Dossier): Promise<Workbook> =>
  bacaBuku(await buildLampiranXlsx(dossier, konteks));

/** Every formula of a workbook: `Tabel 3!C14` → its stored result (an empty text may be left out of the file). */
export const listRumus = (buku: Workbook): Map<string, { rumus: string; hasil: string | number }> => {
  const hasil = new Map<string, { rumus: string; hasil: string | number }>();
  for (const lembar of buku.worksheets) {
    lembar.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== exceljs.ValueType.Formula || cell.master !== cell) return;
        const nilai = cell.result ?? '';
        if (typeof nilai !== 'string' && typeof nilai !== 'number') throw new Error(`${lembar.name}!${cell.address}`);
        hasil.set(`${lembar.name}!${cell.address}`, { rumus: cell.formula, hasil: nilai });
      }),
    );
  }
  return hasil;
};

/** First cell with a text in one column, and the cell of another column in its row. */
export const selDiSebelah = (buku: Workbook, lembar: string, teks: string, kolom: number): Cell => {
  const sheet = buku.getWorksheet(lembar);
  let ada: Cell | undefined;
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (ada === undefined && cell.text === teks) ada = row.getCell(kolom);
    }),
  );
  if (!ada) throw new Error(`${lembar}: ${teks}`);
  return ada;
};
