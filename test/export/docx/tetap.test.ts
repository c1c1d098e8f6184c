import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildBeritaAcaraDocx, buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { contoh, konteks, TANGGAL } from '../pdf/bahanUji';
import { parseXml, readDocx } from './docxUji';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

it.each([
  ['lampiran', (tanggal?: Date) => buildLampiranDocx(contoh(), konteks, tanggal)],
  ['berita-acara', (tanggal?: Date) => buildBeritaAcaraDocx(contoh(), null, konteks, tanggal)],
] as const)('%s.docx made twice is the same to the byte, whenever', async (_, build) => {
  vi.setSystemTime('2026-03-01T08:00:00Z');
  const satu = Buffer.from(await build(TANGGAL));
  vi.setSystemTime('2027-04-02T09:10:11Z');
  const dua = Buffer.from(await build(TANGGAL));
  expect(dua.equals(satu)).toBe(true);
  // Only the date of making tells two apart that are made without a fixed one.
  const tiga = readDocx(await build());
  const beda = [...readDocx(satu).bagian].filter(([nama, isi]) => tiga.bagian.get(nama) !== isi);
  expect(beda.map(([nama]) => nama)).toEqual(['docProps/core.xml']);
  expect(tiga.bagian.get('docProps/core.xml')).toContain('2027-04-02T09:10:11Z');
});

it('says in its properties what it is, whose, in which language and of when', async () => {
  const dossier = contoh();
  dossier.dataUmum.instansi.namaPemerintah = 'Kabupaten <Uji> & Contoh';
  const xml = readDocx(await buildLampiranDocx(dossier, konteks, TANGGAL)).bagian.get('docProps/core.xml') ?? '';
  const sifat = new Map(parseXml(xml).anakList.map(({ nama, teks }) => [nama, teks]));
  expect(sifat.get('dc:title')).toContain('Rencana Aksi');
  expect(sifat.get('dc:creator')).toBe('Kabupaten <Uji> & Contoh');
  expect(sifat.get('dc:language')).toBe('id-ID');
  expect(sifat.get('dcterms:created')).toBe('2022-03-02T00:00:00Z');
  expect(sifat.get('dcterms:modified')).toBe('2022-03-02T00:00:00Z');
});
