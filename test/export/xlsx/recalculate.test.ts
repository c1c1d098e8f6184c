import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLampiranXlsx } from '../../../main/export/xlsx/buildLampiranXlsx';
import { bacaBuku, contoh, konteks, listRumus } from './bukuUji';
import { DOSSIER_UJI } from './dossierUji';
import { recalculate } from './recalculate';

/** A copy of the sample's workbook whose stored results are all wrong. */
const rusakkan = async (isi: Uint8Array): Promise<Uint8Array> => {
  const buku = await bacaBuku(isi);
  for (const [alamat, { rumus }] of listRumus(buku)) {
    const [lembar = '', sel = ''] = alamat.split('!');
    const cell = buku.getWorksheet(lembar)?.getCell(sel);
    if (cell) cell.value = { formula: rumus, result: 999 };
  }
  return new Uint8Array(await buku.xlsx.writeBuffer());
};

describe('results that LibreOffice recalculates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renaksi-xlsx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const asli = new Map<string, Uint8Array>();
  let hitungan = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [nama, build] of Object.entries(DOSSIER_UJI)) asli.set(nama, await buildLampiranXlsx(build(), konteks));
    asli.set('salah', await rusakkan(asli.get('contoh') ?? new Uint8Array()));
    hitungan = recalculate(folder, asli);
  }, 120_000);

  const rumusOf = async (sumber: ReadonlyMap<string, Uint8Array>, nama: string) =>
    listRumus(await bacaBuku(sumber.get(nama) ?? new Uint8Array()));

  test.each(Object.keys(DOSSIER_UJI))('%s: every stored result is the recalculated one', async (nama) => {
    const disimpan = await rumusOf(asli, nama);
    const dihitung = await rumusOf(hitungan, nama);
    expect(disimpan.size).toBeGreaterThan(nama === 'kosong' ? 5 : 40);
    const beda = [...disimpan].flatMap(([alamat, { rumus, hasil }]) => {
      const lain = dihitung.get(alamat)?.hasil ?? '';
      const isSama =
        typeof hasil === 'number' && typeof lain === 'number' ? Math.abs(hasil - lain) < 1e-9 : hasil === lain;
      return isSama ? [] : [{ alamat, rumus, hasil, lain }];
    });
    expect(beda).toEqual([]);
  });

  test('every kind of formula is among them', async () => {
    const semua = [...(await rumusOf(hitungan, 'contoh')).values()].map(({ rumus }) => rumus).join(' ');
    for (const fungsi of ['COUNT(', 'SUM(', 'AVERAGE(', 'RANK(', 'SMALL(', '/']) expect(semua).toContain(fungsi);
  });

  test('wrong stored results do not survive it, so the comparison means something', async () => {
    expect(await rumusOf(hitungan, 'salah')).toEqual(await rumusOf(hitungan, 'contoh'));
  });

  test('the means and ranks of the reference come out of the formulas', async () => {
    const rataRata = [...(await rumusOf(hitungan, 'contoh')).values()]
      .filter(({ rumus }) => rumus.includes('AVERAGE('))
      .map(({ hasil }) => (hasil as number).toFixed(2));
    expect(rataRata).toEqual(['3.33', '1.80', '2.33', '4.00', '3.00']);
    expect(contoh().bank.aspekList).toHaveLength(5);
    const peringkat = [...(await rumusOf(hitungan, 'contoh')).values()]
      .filter(({ rumus }) => rumus.includes('RANK('))
      .map(({ hasil }) => hasil);
    expect(peringkat).toEqual([4, 1, 2, 5, 3]);
  });
});
