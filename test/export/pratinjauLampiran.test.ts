import { expect, test } from 'vitest';
import { BARIS_PRATINJAU_MAKS } from '../../shared/documents/buildPratinjauBab';
import type { Dossier } from '../../shared/domain/dossier';
import { naskahDicetak, nomorNaskah } from '../../shared/domain/naskah';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { rapat, readPdf } from './pdf/readPdf';
import { servicesDenganEkspor } from './servicesDenganEkspor';
import { contoh } from './xlsx/bukuUji';

/** Words of the pages of a PDF from the first that holds `awal` to the one before `akhir`, without page numbers. */
const kataAntara = (halamanList: readonly string[], awal: string, akhir: string): string => {
  // Before the headings themselves, the lists of contents name them.
  const i = halamanList.findLastIndex((teks) => rapat(teks).includes(awal));
  const j = halamanList.findLastIndex((teks) => rapat(teks).includes(akhir));
  return rapat(
    halamanList
      .slice(i, j)
      .map((teks) => teks.trimEnd().replace(/\n\s*\S+\s*$/, '\n'))
      .join(' '),
  );
};

test('a chapter alone reads as in the annex, with the same numbers', async () => {
  const dossier = contoh();
  const { call } = servicesDenganEkspor(dossier);
  const { dossierId, naskah } = dossier;
  const folder = makeTempFolder();
  const utuh = readPdf((await call('lampiran:preview', { dossierId, bagianId: null })).pdf, folder, 'utuh.pdf');
  const nomorById = nomorNaskah(naskah);
  const di = naskah.find(({ bagianId }) => nomorById.get(bagianId) === '2.1.2');
  if (!di) throw new Error('contoh');
  const { pdf } = await call('lampiran:preview', { dossierId, bagianId: di.bagianId });
  const bab = readPdf(pdf, folder, 'bab.pdf');
  expect(bab.halamanList.length).toBeLessThan(utuh.halamanList.length / 2);
  expect(rapat(bab.halamanList.join(' '))).toBe(kataAntara(utuh.halamanList, 'BAB II ', 'BAB III '));
});

test('a section that is not printed has no page', async () => {
  const dossier = contoh();
  const naskah = dossier.naskah.map((bagian, i) => (i === 1 ? { ...bagian, isDicetak: false } : bagian));
  const { call } = servicesDenganEkspor({ ...dossier, naskah });
  const bagianId = naskah[2]?.bagianId ?? '';
  expect(naskahDicetak(naskah).some((bagian) => bagian.bagianId === bagianId)).toBe(false);
  const { dossierId } = dossier;
  await expectCode('NOT_FOUND', () => call('lampiran:preview', { dossierId, bagianId }));
});

test('of a large dossier the chapter is cut short, and a later one ends the one being made', async () => {
  const besar = buildDossier(LARGE_SIZE);
  const { dossierId } = besar;
  const bagian = (bagianId: string, kode: 'MATRIKS' | 'ASESMEN'): Dossier['naskah'][number] => ({
    bagianId,
    jenis: 'BAB',
    judul: bagianId,
    isDicetak: true,
    blokList: [{ jenis: 'TABEL', kode, judul: kode, sumber: '' }],
  });
  const { call } = servicesDenganEkspor({ ...besar, naskah: [bagian('satu', 'ASESMEN'), bagian('dua', 'MATRIKS')] });
  const digantikan = expectCode('EXPORT_CANCELLED', () => call('lampiran:preview', { dossierId, bagianId: null }));
  const { pdf } = await call('lampiran:preview', { dossierId, bagianId: 'dua' });
  await digantikan;
  const { teks } = readPdf(pdf, makeTempFolder(), 'bab.pdf');
  expect(teks).toContain('Tabel 2');
  expect(teks).toContain(`… dan ${besar.matriks.length - BARIS_PRATINJAU_MAKS} baris lagi`);

  const dibatalkan = expectCode('EXPORT_CANCELLED', () => call('lampiran:preview', { dossierId, bagianId: null }));
  expect(await call('lampiran:cancelPreview', {})).toEqual({ dibatalkan: true });
  await dibatalkan;
  expect(await call('lampiran:cancelPreview', {})).toEqual({ dibatalkan: false });
});
