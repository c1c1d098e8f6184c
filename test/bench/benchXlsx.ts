import exceljs, {
  type AddWorksheetOptions,
  type AutoFilter,
  type Cell,
  type CellValue,
  type Column,
  type DataValidation,
  type Style,
  type Worksheet,
} from 'exceljs';
import type { BuildContext } from '../../main/export/buildContext';
import { buildLampiranXlsx } from '../../main/export/xlsx/buildLampiranXlsx';
import { createWorkbook, PENULISAN } from '../../main/export/xlsx/writeWorkbook';
import { buildWorkbook } from '../../shared/documents/workbook/buildWorkbook';
import type { Dossier } from '../../shared/domain/dossier';
import { readZip } from '../export/xlsx/readZip';
import { median, ms, print } from './print';

/** Rounds that are measured, ours and the bare one in turn and each first in half of them, after some that warm up. */
const KALI = 25;
const PEMANASAN = 6;

/** A sheet as a program has it that knows every cell already. */
interface LembarPolos {
  readonly nama: string;
  readonly opsi: Partial<AddWorksheetOptions>;
  readonly kolomList: Partial<Column>[];
  readonly barisList: readonly {
    readonly tinggi: number;
    readonly selList: readonly { readonly kolom: number; readonly isi: CellValue; readonly gaya: Partial<Style> }[];
  }[];
  readonly gabungList: readonly string[];
  readonly validasi: Readonly<Record<string, DataValidation>>;
  readonly saring: AutoFilter | undefined;
}

/** What the declarations of exceljs leave out. */
interface Lengkap {
  readonly dataValidations: { model: Readonly<Record<string, DataValidation>> };
  readonly model: { readonly merges: readonly string[] };
}

/** exceljs answers no result of a formula that is empty or zero with its value. */
const isiOf = (sel: Cell): CellValue => {
  if (sel.master !== sel) return null;
  return sel.type === exceljs.ValueType.Formula ? { formula: sel.formula, result: sel.result } : sel.value;
};

const readLembar = (lembar: Worksheet): LembarPolos => {
  const { name, pageSetup, headerFooter, views, columns, rowCount, autoFilter } = lembar;
  const { dataValidations, model } = lembar as unknown as Lengkap;
  const barisList = Array.from({ length: rowCount }, (_, i) => {
    const baris = lembar.getRow(i + 1);
    const selList: { kolom: number; isi: CellValue; gaya: Partial<Style> }[] = [];
    baris.eachCell({ includeEmpty: true }, (sel, kolom) => {
      selList.push({ kolom, isi: isiOf(sel), gaya: sel.style });
    });
    return { tinggi: baris.height, selList };
  });
  return {
    nama: name,
    opsi: { pageSetup, headerFooter, views },
    kolomList: columns.map(({ width, hidden }): Partial<Column> => ({ ...(width && { width }), hidden })),
    barisList,
    gabungList: model.merges,
    validasi: dataValidations.model,
    saring: autoFilter,
  };
};

/** Everything the library has work with, by the calls any program must make. */
const writeBare = async (penyusun: string, judul: string, lembarList: readonly LembarPolos[]): Promise<Uint8Array> => {
  const buku = new exceljs.Workbook();
  Object.assign(buku, { title: judul, company: penyusun, creator: 'Setda Renaksi' });
  for (const { nama, opsi, kolomList, barisList, gabungList, validasi, saring } of lembarList) {
    const lembar = buku.addWorksheet(nama, opsi);
    lembar.columns = kolomList;
    for (const [i, { tinggi, selList }] of barisList.entries()) {
      const baris = lembar.getRow(i + 1);
      baris.height = tinggi;
      for (const { kolom, isi, gaya } of selList) {
        const sel = baris.getCell(kolom);
        sel.value = isi;
        sel.style = gaya;
      }
    }
    for (const rentang of gabungList) lembar.mergeCells(rentang);
    (lembar as unknown as Lengkap).dataValidations.model = validasi;
    if (saring) lembar.autoFilter = saring;
  }
  return new Uint8Array(await buku.xlsx.writeBuffer(PENULISAN));
};

/** A bare run that wrote less would not be the same work. */
const requireSama = (kita: Uint8Array, bare: Uint8Array): void => {
  const bareZip = readZip(bare);
  for (const [nama, isi] of readZip(kita)) {
    // Holds the time of writing.
    if (nama !== 'docProps/core.xml' && bareZip.get(nama) !== isi)
      throw new Error(`the bare workbook differs: ${nama}`);
  }
};

const time = async (run: () => Promise<unknown>): Promise<number> => {
  const mulai = performance.now();
  await run();
  return performance.now() - mulai;
};

/**
 * From the dossier to the workbook's bytes, against exceljs alone writing a workbook whose every part holds the same
 * text: cells, results of formulas, styles, merges, sizes, validations and print set-up, compressed alike.
 */
export const benchXlsx = async (dossier: Dossier, context: BuildContext): Promise<void> => {
  const definisi = buildWorkbook(dossier);
  const lembarList = createWorkbook(definisi, context).worksheets.map(readLembar);
  const tulisBare = (): Promise<Uint8Array> => writeBare(definisi.penyusun, definisi.judul, lembarList);
  const tulisKita = (): Promise<Uint8Array> => buildLampiranXlsx(dossier, context);
  requireSama(await tulisKita(), await tulisBare());
  const kitaList: number[] = [];
  const bareList: number[] = [];
  for (let i = 0; i < PEMANASAN + KALI; i += 1) {
    const kitaDulu = i % 2 === 0 ? await time(tulisKita) : null;
    const bare = await time(tulisBare);
    const kita = kitaDulu ?? (await time(tulisKita));
    if (i < PEMANASAN) continue;
    kitaList.push(kita);
    bareList.push(bare);
  }
  const [kita, bare] = [median(kitaList), median(bareList)];
  print(
    'annex workbook of the sample / exceljs on the same content',
    kita / bare,
    '<= 1.3',
    `${ms(kita)} / ${ms(bare)}`,
  );
};
