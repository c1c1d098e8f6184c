import { beforeAll, describe, expect, test } from 'vitest';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import { konteks } from './bukuUji';
import { DOSSIER_UJI } from './dossierUji';
import { readZip } from './readZip';

/** Children of `worksheet` in the order of ECMA-376 part 1, 18.3.1.99; Excel offers a repair for any other. */
const URUTAN_LEMBAR = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Children of `workbook`, 18.2.27, as far as they are written. */
const URUTAN_BUKU = ['fileVersion', 'workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];

/** Children of `sheetPr`, 18.3.1.82. */
const URUTAN_SIFAT = ['tabColor', 'outlinePr', 'pageSetUpPr'];

const anakList = (xml: string): string[] => {
  const hasil: string[] = [];
  let dalam = 0;
  for (const [, tutup, nama = '', sendiri] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)[^<>]*?(\/?)>/g)) {
    if (tutup) dalam -= 1;
    else {
      if (dalam === 1) hasil.push(nama);
      if (!sendiri) dalam += 1;
    }
  }
  return hasil;
};

/** Characters of XML 1.0, production 2. */
const isHurufXml = (kode: number): boolean =>
  [9, 10, 13].includes(kode) || (kode >= 0x20 && kode <= 0xd7ff) || (kode >= 0xe000 && kode <= 0xfffd) || kode > 0xffff;

const isUrut = (namaList: readonly string[], urutan: readonly string[]): boolean => {
  const posisi = namaList.map((nama) => urutan.indexOf(nama));
  return posisi.every((p, i) => p >= 0 && p > (posisi[i - 1] ?? -1));
};

describe.each(['contoh', 'kosong', 'janggal'])('XML of %s', (nama) => {
  let lembarList: [string, string][] = [];
  let isi: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const build = DOSSIER_UJI[nama];
    if (!build) throw new Error(nama);
    isi = readZip(await buildLampiranXlsx(build(), konteks));
    lembarList = [...isi].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  });

  test('elements stand in the order of the standard', () => {
    expect(lembarList).toHaveLength(11);
    for (const [path, xml] of lembarList) {
      expect([path, anakList(xml), isUrut(anakList(xml), URUTAN_LEMBAR)]).toEqual([path, expect.any(Array), true]);
      const sifat = /<sheetPr[^>]*>.*?<\/sheetPr>/.exec(xml)?.[0] ?? '';
      expect(isUrut(anakList(sifat), URUTAN_SIFAT)).toBe(true);
      expect(anakList(sifat)).toContain('pageSetUpPr');
    }
  });

  test('prints the cells of each sheet with its head, by names that fit it', () => {
    const buku = isi.get('xl/workbook.xml') ?? '';
    expect([anakList(buku), isUrut(anakList(buku), URUTAN_BUKU)]).toEqual([expect.any(Array), true]);
    const namaLembar = [...buku.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, nama = '']) => nama);
    const namaList = [
      ...buku.matchAll(/<definedName name="([^"]*)" localSheetId="(\d+)">&apos;(.*?)&apos;!([^<]*)<\/definedName>/g),
    ].map(([, nama = '', ke, lembar = '', rentang = '']) => ({ nama, ke: Number(ke), lembar, rentang }));
    expect(namaList).toHaveLength(buku.split('<definedName ').length - 1);
    expect(namaList.map(({ nama, ke }) => `${nama} ${ke}`).toSorted()).toEqual(
      namaLembar.flatMap((_, i) => [`_xlnm.Print_Area ${i}`, `_xlnm.Print_Titles ${i}`]).toSorted(),
    );
    for (const { nama, ke, lembar, rentang } of namaList) {
      expect(lembar).toBe(namaLembar[ke]);
      const xml = isi.get(`xl/worksheets/sheet${ke + 1}.xml`) ?? '';
      const [, kolomAkhir = '', barisAkhir] = /<dimension ref="A1:([A-Z]+)(\d+)"/.exec(xml) ?? [];
      if (nama === '_xlnm.Print_Titles') expect(rentang).toMatch(/^\$\d+:\$\d+$/);
      else {
        // Beside the table, outside the print area, a link leads back to the cover.
        const geser = (kolom: string): string => String.fromCharCode(kolom.charCodeAt(0) - (ke === 0 ? 0 : 1));
        const tersembunyi = /<col min="(\d+)" max="\d+" [^>]*hidden="1"/.exec(xml)?.[1];
        const akhir = tersembunyi === undefined ? geser(kolomAkhir) : String.fromCharCode(63 + Number(tersembunyi));
        expect(rentang).toBe(`$A$1:$${akhir}$${barisAkhir}`);
      }
    }
  });

  test('joined cells do not overlap and headers fit their 255 characters', () => {
    for (const [path, xml] of lembarList) {
      const selList = [...xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(
        ([, a = '', b, c = '', d]) =>
          Array.from({ length: Number(d) - Number(b) + 1 }, (_, i) => Number(b) + i).flatMap((baris) =>
            Array.from(
              { length: c.charCodeAt(0) - a.charCodeAt(0) + 1 },
              (_, i) => `${String.fromCharCode(a.charCodeAt(0) + i)}${baris}`,
            ),
          ),
      );
      expect([path, new Set(selList).size]).toEqual([path, selList.length]);
      for (const [, teks = ''] of xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)) {
        expect(teks.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('holds no character that XML forbids', () => {
    for (const [, xml] of isi) {
      const terlarang = Array.from(xml, (huruf) => huruf.codePointAt(0) ?? 0).filter((kode) => !isHurufXml(kode));
      expect(terlarang).toEqual([]);
    }
  });

  test('no formula stands without its result, and no link leads out of the workbook', () => {
    for (const [, xml] of lembarList) expect(xml).not.toMatch(/<\/f><\/c>/);
    for (const [path, xml] of isi) {
      if (!path.startsWith('xl/worksheets/_rels')) continue;
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g)) expect(target).toMatch(/^#/);
    }
  });
});
