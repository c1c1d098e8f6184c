import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dossier, GambarNaskah } from '../../shared/domain/dossier';
import { makeTempFolder } from '../builders/makeTempFolder';
import { servicesDenganEkspor } from './servicesDenganEkspor';
import { contoh } from './xlsx/bukuUji';
import { readZip } from './xlsx/readZip';

const gambar = (gambarId: string, sisi: number): GambarNaskah => {
  const isi = execFileSync('convert', ['-size', `${sisi}x${sisi}`, 'plasma:', 'PNG24:-']).toString('base64');
  return { gambarId, nama: `${gambarId}.png`, mime: 'image/png', lebarPx: sisi, tinggiPx: sisi, isi };
};

/** Pictures of a size of their own: one in the first chapter, one in the last, one in none. */
const buildBergambar = (): Dossier => {
  const dossier = contoh();
  const babList = dossier.naskah.filter(({ jenis }) => jenis === 'BAB');
  const gambarById = new Map([
    [babList[0]?.bagianId, 'awal'],
    [babList.at(-1)?.bagianId, 'akhir'],
  ]);
  const naskah = dossier.naskah.map((bagian) => {
    const gambarId = gambarById.get(bagian.bagianId);
    if (gambarId === undefined) return bagian;
    const blok = { jenis: 'GAMBAR_SENDIRI' as const, gambarId, lebarPersen: 20, judul: gambarId, sumber: '' };
    return { ...bagian, blokList: [blok, ...bagian.blokList] };
  });
  return { ...dossier, naskah, gambarList: [gambar('akhir', 111), gambar('tak-dipakai', 222), gambar('awal', 333)] };
};

/** Widths in pixels of the pictures of a PDF, in the order of its pages, without their masks. */
const lebarList = (path: string): number[] =>
  execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .map((baris) => baris.trim().split(/\s+/))
    .filter(([, , jenis]) => jenis === 'image')
    .map((kolomList) => Number(kolomList[3]));

test('pictures of a stored dossier reach the documents that show them, each in its place', async () => {
  const dossier = buildBergambar();
  const { dossierId } = dossier;
  const { call, exporter } = servicesDenganEkspor(dossier);
  const ke = makeTempFolder();
  const { eksporId } = await call('ekspor:start', {
    dossierId,
    rapatId: null,
    folder: ke,
    berkasList: ['lampiran.xlsx', 'lampiran.pdf', 'lampiran.docx'],
  });
  expect((await exporter.done(eksporId)).state).toBe('SELESAI');
  expect(lebarList(join(ke, 'lampiran.pdf'))).toEqual([333, 111]);
  const isiList = new Set(readZip(readFileSync(join(ke, 'lampiran.docx'))).values());
  for (const { gambarId, isi } of dossier.gambarList) {
    expect(isiList.has(Buffer.from(isi, 'base64').toString('utf8'))).toBe(gambarId !== 'tak-dipakai');
  }

  const bab = dossier.naskah.filter(({ jenis }) => jenis === 'BAB').at(-1);
  if (!bab) throw new Error('contoh');
  const { pdf } = await call('lampiran:preview', { dossierId, bagianId: bab.bagianId });
  writeFileSync(join(ke, 'bab.pdf'), pdf);
  expect(lebarList(join(ke, 'bab.pdf'))).toEqual([111]);
});
