import { expect, test, vi } from 'vitest';
import { packDossier, unpackDossier } from '../../main/export/packDossier';
import type { BagianNaskah, Dossier, GambarNaskah } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { buildDossier } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';

const gambar = (gambarId: string, isi: string): GambarNaskah => ({
  gambarId,
  nama: 'foto.png',
  mime: 'image/png',
  lebarPx: 10,
  tinggiPx: 20,
  isi,
});
const bagian = (bagianId: string, gambarId: string, isDicetak = true): BagianNaskah => ({
  bagianId,
  jenis: 'BAB',
  judul: bagianId,
  isDicetak,
  blokList: [{ jenis: 'GAMBAR_SENDIRI', gambarId, lebarPersen: 50, judul: 'Foto', sumber: '' }],
});
const dossier: Dossier = {
  ...buildDossier(),
  gambarList: [gambar('a', 'AAAA'), gambar('b', 'BBBB'), gambar('c', 'CCCC'), gambar('d', 'DDDD')],
  naskah: [bagian('satu', 'b'), bagian('dua', 'a'), bagian('tiga', 'b'), bagian('tak-dicetak', 'c', false)],
};
const tanpaIsi = { ...dossier, gambarList: dossier.gambarList.map((g) => ({ ...g, isi: '' })) };

test('a dossier comes out of the hands of a worker as it went in, with the pictures it prints in their places', async () => {
  const { dossierTeks, gambarList } = packDossier(dossier, { berkasList: ['lampiran.docx'], bagianId: null });
  expect(dossierTeks).not.toContain('AAAA');
  expect(unpackDossier(dossierTeks, await gambarList)).toEqual({
    ...dossier,
    gambarList: [gambar('a', 'AAAA'), gambar('b', 'BBBB'), gambar('c', ''), gambar('d', '')],
  });
});

test('pictures are read one at a time, after the start, and only those a document shows', async () => {
  const isiById = new Map(dossier.gambarList.map(({ gambarId, isi }) => [gambarId, isi]));
  const bacaIsiGambar = vi.fn((gambarId: string) => isiById.get(gambarId) ?? '');
  const urutan: string[] = [];
  const { gambarList } = packDossier(tanpaIsi, { berkasList: ['lampiran.pdf'], bagianId: null, bacaIsiGambar });
  expect(bacaIsiGambar).not.toHaveBeenCalled();
  bacaIsiGambar.mockImplementation((gambarId) => {
    setImmediate(() => urutan.push('lain'));
    urutan.push(gambarId);
    return isiById.get(gambarId) ?? '';
  });
  expect(await gambarList).toEqual([
    { gambarId: 'b', isi: 'BBBB' },
    { gambarId: 'a', isi: 'AAAA' },
  ]);
  expect(urutan).toEqual(['b', 'lain', 'a']);

  bacaIsiGambar.mockClear();
  const bab = packDossier(tanpaIsi, { berkasList: ['lampiran.pdf'], bagianId: 'dua', bacaIsiGambar });
  expect(await bab.gambarList).toEqual([{ gambarId: 'a', isi: 'AAAA' }]);
  bacaIsiGambar.mockClear();
  const buku = packDossier(tanpaIsi, { berkasList: ['lampiran.xlsx'], bagianId: null, bacaIsiGambar });
  expect(await buku.gambarList).toEqual([]);
  expect(bacaIsiGambar).not.toHaveBeenCalled();
});

test('a picture that is gone before it was read is told by the one who waits for it, and by nobody else', async () => {
  const bacaIsiGambar = (gambarId: string): string => {
    throw new RenaksiError('NOT_FOUND', { gambarId });
  };
  const { gambarList } = packDossier(tanpaIsi, { berkasList: ['lampiran.pdf'], bagianId: null, bacaIsiGambar });
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect((await expectCode('NOT_FOUND', () => gambarList)).data).toEqual({ gambarId: 'b' });
});
