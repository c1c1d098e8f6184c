import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import type { Dossier } from '../../../shared/domain/dossier';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { dossierArbitrary } from '../../builders/dossierArbitrary';
import { bacaBuku, bukuOf, contoh, konteks, listRumus, selDiSebelah } from './bukuUji';

const TABEL_LIST = Array.from({ length: 8 }, (_, i) => `Tabel ${i + 1}`);
const teksRow = (values: unknown): unknown[] => (Array.isArray(values) ? values.slice(1) : []);

describe('lampiran.xlsx of the sample', () => {
  test('has the cover, a sheet per table, statistics and attendance', async () => {
    const buku = await bukuOf(contoh());
    expect(buku.worksheets.map(({ name }) => name)).toEqual(['Sampul', ...TABEL_LIST, 'Statistik', 'Peserta']);
    expect(buku.getWorksheet('Tabel 3')?.getCell('A1').text).toBe('Tabel 3. Kategorisasi Hasil Asesmen');
  });

  test('links every sheet from the cover', async () => {
    const sampul = (await bukuOf(contoh())).getWorksheet('Sampul');
    const tautanList: string[] = [];
    sampul?.eachRow((row) => {
      const cell = row.getCell(1);
      if (cell.hyperlink) tautanList.push(`${cell.text} → ${cell.hyperlink}`);
    });
    expect(tautanList).toEqual([...TABEL_LIST, 'Statistik', 'Peserta'].map((n) => `${n} → #'${n}'!$A$1`));
  });

  test('links every sheet back to the cover, beside what is printed', async () => {
    for (const sheet of (await bukuOf(contoh())).worksheets.slice(1)) {
      const tautanList: string[] = [];
      sheet.getRow(1).eachCell((cell) => {
        if (cell.hyperlink) tautanList.push(`${cell.text} → ${cell.hyperlink}`);
      });
      expect([sheet.name, ...tautanList]).toEqual([sheet.name, "« Sampul → #'Sampul'!$A$1"]);
    }
  });

  test('holds scores, means with two decimals, predicates and ranks', async () => {
    const buku = await bukuOf(contoh());
    const baris = selDiSebelah(buku, 'Tabel 4', 'Sumber Daya Manusia', 2);
    expect(baris.result).toBe(1.8);
    expect(baris.numFmt).toBe('0.00');
    expect(baris.formula).toMatch(/^'Tabel 3'!\$C\$\d+$/);
    const sebelah = [3, 4, 5].map((kolom) => selDiSebelah(buku, 'Tabel 4', 'Sumber Daya Manusia', kolom));
    expect(sebelah.map((cell) => cell.result ?? cell.value)).toEqual(['KURANG', 1, 1]);
    const urutan = [...listRumus(buku).values()]
      .filter(({ rumus }) => rumus.includes('SMALL('))
      .map(({ hasil }) => hasil);
    expect(urutan).toEqual([
      '1. Sumber Daya Manusia',
      '2. Pemanfaatan Data dan Optimalisasi Aplikasi',
      '3. Koordinasi dan Monev',
      '4. Kelembagaan dan Kebijakan',
      '5. Partisipasi Pemangku Kepentingan',
    ]);
  });

  test('shares stay numbers shown in percent', async () => {
    const buku = await bukuOf(contoh());
    const tingkat = selDiSebelah(buku, 'Statistik', 'Jumlah', 7);
    expect(tingkat.result).toBe(34 / 52);
    expect(tingkat.numFmt).toBe('0.0%');
    const target = buku.getWorksheet('Tabel 5')?.getRow(7);
    expect(target && [4, 5].map((kolom) => [target.getCell(kolom).value, target.getCell(kolom).numFmt])).toEqual([
      [0.8, '0%'],
      [1, '0%'],
    ]);
    expect(target && [target.getCell(2).value, target.getCell(3).value, target.getCell(3).numFmt]).toEqual([
      12,
      0.545,
      '0.0%',
    ]);
  });

  test('marks the years of the matrix with generated numbers', async () => {
    const sheet = (await bukuOf(contoh())).getWorksheet('Tabel 8');
    const isi: unknown[][] = [];
    sheet?.eachRow((row) => isi.push(teksRow(row.values)));
    expect(isi.flat().filter((v) => v === 2021 || v === 2024)).toHaveLength(2);
    const kegiatan = isi.find(([nomor]) => nomor === 'Kegiatan I.1.1');
    expect(kegiatan?.[2]).toBe('√');
    expect(kegiatan?.[3] ?? '').toBe('');
    expect(isi.some(([nomor]) => nomor === 'Kegiatan III.3.2')).toBe(true);
  });

  test('prints on the paper nearest to F4, one page wide, with its head on every page', async () => {
    for (const sheet of (await bukuOf(contoh())).worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 14, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 5);
      expect(sheet.headerFooter.oddFooter).toContain('Halaman &P dari &N');
      const [view] = sheet.views;
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
      // The head of the cover stands so low that it would leave no room to scroll in.
      if (view?.state !== 'frozen') expect(sheet.name).toBe('Sampul');
      else expect(sheet.pageSetup.printTitlesRow).toMatch(new RegExp(`^\\d+:${view.ySplit}$`));
    }
  });

  test('offers 1 to 4 where a score is entered, and nowhere else takes one', async () => {
    const buku = await bukuOf(contoh());
    const sheet = buku.getWorksheet('Tabel 2');
    const skor = Array.from({ length: 20 }, (_, i) => sheet?.getCell(6 + i, 7));
    expect(skor.map((cell) => cell?.value)).toEqual([4, 3, 3, 4, 4, 2, 3, 3, 1, 1, 1, 3, 1, 3, 4, 4, 4, 3, 3, 3]);
    for (const cell of skor) expect(cell?.dataValidation).toMatchObject({ type: 'list', formulae: ['"1,2,3,4"'] });
    expect(sheet?.getCell(26, 7).dataValidation).toBeUndefined();
  });
});

describe('any dossier', () => {
  const denganUraian = (uraian: string): Dossier => {
    const dossier = buildDossier({ baris: 3 });
    return { ...dossier, matriks: dossier.matriks.map((baris) => ({ ...baris, uraian })) };
  };

  test.each(['=1+1', '+62 811', '-2', '@SUM(A1)', "'=x", '\tx', '1e5', '2021', 'TRUE', '_x0041_'])(
    'the text %j stays text',
    async (uraian) => {
      const cell = (await bukuOf(denganUraian(uraian))).getWorksheet('Program')?.getCell('B5');
      expect(typeof cell?.value).toBe('string');
      expect(cell?.text.replace('_x005F_', '_')).toBe(uraian);
    },
  );

  test('italics come as rich text', async () => {
    const cell = (await bukuOf(denganUraian('Buku *Road Map* baru'))).getWorksheet('Program')?.getCell('B5');
    expect(cell?.text).toBe('Buku Road Map baru');
    expect(cell?.value).toMatchObject({ richText: [{}, { text: 'Road Map', font: { italic: true } }, {}] });
  });

  test('unscored questions leave mean, predicate and rank empty', async () => {
    const buku = await bukuOf(buildDossier({ nilai: (i) => (i === 0 ? 4 : null) }));
    const hasil = [...listRumus(buku).values()].filter(({ rumus }) => /AVERAGE|RANK/.test(rumus));
    expect(hasil).toHaveLength(6);
    expect(hasil.every(({ hasil: nilai }) => nilai === '')).toBe(true);
    expect(selDiSebelah(buku, 'Sampul', 'Asesmen', 2).result).toBe('Belum lengkap: 1 dari 6 pertanyaan dinilai');
  });

  test('an empty one has every sheet and says that there is nothing', async () => {
    const buku = await bukuOf(buildDossier(EMPTY_SIZE));
    expect(buku.worksheets).toHaveLength(11);
    expect(buku.getWorksheet('Matriks Program')?.getCell('A6').text).toBe('Belum ada data.');
  });

  test('a large one has all rows and a column per year', async () => {
    const buku = await bukuOf(buildDossier(LARGE_SIZE));
    const sheet = buku.getWorksheet('Matriks Program');
    expect(sheet?.rowCount).toBe(5 + 2000);
    expect(teksRow(sheet?.getRow(5).values).filter((v) => typeof v === 'number')).toEqual(
      Array.from({ length: 10 }, (_, i) => 2022 + i),
    );
  });

  test('parties that do not fit a cell go on below, none lost', async () => {
    const dossier = buildDossier({ baris: 2 });
    const pihakList = Array.from({ length: 60 }, (_, i) => `${i}`.padEnd(600, 'x'));
    const matriks = dossier.matriks.map((baris, i) => (i === 0 ? { ...baris, pihakList } : baris));
    const sheet = (await bukuOf({ ...dossier, matriks })).getWorksheet('Matriks Program');
    const isi = [6, 7].map((baris) => sheet?.getCell(baris, 6).text ?? '');
    expect(isi.every((teks) => teks.length < 32_767)).toBe(true);
    expect(isi.join(', ')).toBe(pihakList.join(', '));
  });

  test('every sound dossier gives a workbook that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(dossierArbitrary, async (dossier) => {
        const buku = await bacaBuku(await buildLampiranXlsx(dossier, konteks));
        expect(buku.worksheets).toHaveLength(11);
      }),
      { numRuns: 15 },
    );
  });
});
