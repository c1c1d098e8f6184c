import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { alamatBarisTetap, alamatSel } from '../../../shared/documents/workbook/alamat';
import type { LembarDef, Rentang, WorkbookDef } from '../../../shared/documents/workbook/workbookDef';
import { gayaExcel } from './gayaExcel';
import { nilaiSel } from './nilaiSel';
import { teksXml } from './teksXml';

/** Code of Folio, 8.5 × 13 in: of the papers a workbook can name, the nearest to F4 (215 × 330 mm). */
const KERTAS_FOLIO = 14;

const INCI_MM = 25.4;

/** Points a frozen head may take: half the rows a spreadsheet program shows on a screen of 768 pixels. */
const TINGGI_BEKU_TERBESAR = 200;

/** The API the type declarations of exceljs leave out. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Adds one sheet with its print set-up to a workbook. */
export const addLembar = (
  workbook: Workbook,
  lembar: LembarDef,
  { marginMm, judul, isAreaTetap }: WorkbookDef,
): void => {
  const sheet = workbook.addWorksheet(lembar.nama, {
    pageSetup: {
      orientation: lembar.orientasi === 'TEGAK' ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: marginMm.atas / INCI_MM,
        left: marginMm.kiri / INCI_MM,
        right: marginMm.kanan / INCI_MM,
        bottom: marginMm.bawah / INCI_MM,
        header: marginMm.atas / 2 / INCI_MM,
        footer: marginMm.bawah / 2 / INCI_MM,
      },
      ...(isAreaTetap && { printArea: areaCetak(lembar) }),
      ...(lembar.kepala && { printTitlesRow: `${lembar.kepala.dari}:${lembar.kepala.sampai}` }),
    },
    headerFooter: {
      oddHeader: `&R&9${kepalaKaki(lembar.judul)}`,
      oddFooter: `&L&9${kepalaKaki(judul)}&R&9Halaman &P dari &N`,
    },
    views: [
      lembar.kepala && tinggiSampai(lembar, lembar.kepala.sampai) <= TINGGI_BEKU_TERBESAR
        ? { state: 'frozen', xSplit: lembar.kolomBeku, ySplit: lembar.kepala.sampai, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
  });
  // The declared list of papers leaves Folio out.
  Object.assign(sheet.pageSetup, { paperSize: KERTAS_FOLIO });
  sheet.columns = lembar.lebarList.map((width, i) => ({ width, hidden: lembar.kolomTersembunyiList.includes(i + 1) }));
  for (const [i, { selList, tinggi }] of lembar.barisList.entries()) {
    const row = sheet.getRow(i + 1);
    row.height = tinggi;
    for (const [j, sel] of selList.entries()) {
      if (!sel) continue;
      const cell = row.getCell(j + 1);
      cell.value = nilaiSel(sel);
      cell.style = gayaExcel(sel.gaya, sel.format);
    }
  }
  for (const { baris, kolom, sampaiBaris, sampaiKolom } of lembar.gabungList) {
    sheet.mergeCells(baris, kolom, sampaiBaris, sampaiKolom);
  }
  if (lembar.kembaliKe !== undefined) {
    const cell = sheet.getCell(1, lembar.lebarList.length + 1);
    cell.value = nilaiSel({ isi: `« ${lembar.kembaliKe}`, gaya: 'TAUTAN_POLOS', keLembar: lembar.kembaliKe });
    cell.style = gayaExcel('TAUTAN_POLOS', undefined);
  }
  if (lembar.saring) sheet.autoFilter = formatRentangSel(lembar.saring);
  for (const { rentang, pilihanList, pesan } of lembar.validasiList) {
    (sheet as Worksheet & RangeValidations).dataValidations.add(formatRentangSel(rentang), {
      type: 'list',
      allowBlank: true,
      formulae: [`"${pilihanList.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Isian tidak sesuai',
      error: pesan,
    });
  }
};

const formatRentangSel = ({ baris, kolom, sampaiBaris, sampaiKolom }: Rentang): string =>
  baris === sampaiBaris && kolom === sampaiKolom
    ? alamatSel(kolom, baris)
    : `${alamatSel(kolom, baris)}:${alamatSel(sampaiKolom, sampaiBaris)}`;

const tinggiSampai = ({ barisList }: LembarDef, baris: number): number =>
  barisList.slice(0, baris).reduce((jumlah, { tinggi }) => jumlah + tinggi, 0);

/** From the first cell to the last that is shown. exceljs fixes the columns by itself, the rows only when told. */
const areaCetak = ({ lebarList, kolomTersembunyiList, barisList }: LembarDef): string => {
  const akhir = lebarList.findLastIndex((_, i) => !kolomTersembunyiList.includes(i + 1)) + 1;
  return `A$1:${alamatBarisTetap(Math.max(1, akhir), Math.max(1, barisList.length))}`;
};

/** A header or footer holds 255 characters with its codes, in which `&` starts a code. */
const kepalaKaki = (teks: string): string => {
  const rapi = teksXml(teks).replaceAll(/\s+/g, ' ');
  const pendek = rapi.length > 90 ? `${rapi.slice(0, 89)}…` : rapi;
  // A digit straight after the size code would be read as part of it.
  return ` ${pendek.replaceAll('&', '&&')}`;
};
