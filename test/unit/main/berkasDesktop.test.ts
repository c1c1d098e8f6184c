import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBukti } from '../../../main/handlers/findBukti';
import { readGambar, UKURAN_GAMBAR_MAKS } from '../../../main/handlers/readGambar';
import { packBytes, unpackBytes } from '../../../main/host/packBytes';
import { kalimatError } from '../../../renderer/text/errors';
import { kalimatGambar } from '../../../renderer/text/naskahGambar';
import { RenaksiError } from '../../../shared/errors/errorCode';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renaksi-gambar-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (nama: string, isi: Uint8Array | string): string => {
  const path = join(folder, nama);
  writeFileSync(path, isi);
  return path;
};

describe('readGambar', () => {
  it('tells the kind by the bytes, not by the name', async () => {
    const png = readFileSync('assets/icon.png').subarray(0, 2000);
    const { dataUrl } = await readGambar(write('lambang.jpg', png));
    expect(dataUrl).toBe(`data:image/png;base64,${png.toString('base64')}`);
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]);
    expect((await readGambar(write('foto.png', jpeg))).dataUrl).toMatch(/^data:image\/jpeg;base64,/);
  });

  it.each([
    ['svg.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'FILE_UNREADABLE'],
    ['kosong.png', '', 'FILE_UNREADABLE'],
    ['besar.png', Buffer.alloc(UKURAN_GAMBAR_MAKS + 1), 'FILE_TOO_LARGE'],
  ])('refuses %s', async (nama, isi, code) => {
    await expect(readGambar(write(nama, isi))).rejects.toMatchObject({ code });
  });

  it('refuses a coat of arms of four inks with a sentence, and takes it in three', async () => {
    const jpeg = (nama: string, warna: string): string => {
      const path = join(folder, nama);
      execFileSync('convert', ['-size', '60x80', 'gradient:red-blue', '-colorspace', warna, path]);
      return path;
    };
    const gagal = await readGambar(jpeg('cetak.jpg', 'CMYK')).catch((error: unknown) => error);
    if (!(gagal instanceof RenaksiError)) throw new Error('taken', { cause: gagal });
    expect([gagal.code, kalimatError(gagal)]).toEqual(['GAMBAR_DITOLAK', kalimatGambar({ sebab: 'CMYK' })]);
    expect((await readGambar(jpeg('layar.jpg', 'sRGB'))).dataUrl).toMatch(/^data:image\/jpeg;base64,/);
  });

  it('refuses a folder and a missing file', async () => {
    await expect(readGambar(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(readGambar(join(folder, 'tidak-ada.png'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('findBukti', () => {
  const services = (path: string | null, ada: boolean): Parameters<typeof findBukti>[0] => ({
    'bukti:getFolder': () => ({ path }),
    'bukti:check': () => ({ adaList: [ada] }),
  });

  it('gives a path only for what the services found', async () => {
    const input = { dossierId: 'd1', rujukan: 'foto/spanduk.jpg' };
    expect(await findBukti(services(folder, true), input)).toBe(join(folder, 'foto/spanduk.jpg'));
    await expect(findBukti(services(folder, false), input)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(findBukti(services(null, true), input)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('bytes over a channel of text', () => {
  it('come back as they were, and everything else untouched', () => {
    const isi = { pdf: new Uint8Array([0, 37, 80, 255]), halaman: 3 };
    expect(unpackBytes(JSON.parse(JSON.stringify(packBytes(isi))))).toEqual(isi);
    for (const value of [null, 1, 'a', [1], { a: { b: 1 } }]) expect(unpackBytes(packBytes(value))).toEqual(value);
  });
});
