import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GAMBAR_MAKS, type GambarNaskah, UKURAN_GAMBAR_MAKS } from '../../shared/domain/dossier';
import { expectCode } from '../builders/expectCode';
import { openTestServices, type TestServices } from '../builders/openTestServices';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>1</script><rect width="9" height="9"/></svg>';

/** A picture as ImageMagick writes it. */
const convert = (path: string, ...opsi: string[]): string => {
  execFileSync('convert', ['-size', '60x30', 'gradient:red-blue', ...opsi, path]);
  return path;
};

/** The same photo as a camera that was turned writes it. Source: EXIF 2.3, APP1 with one entry, orientation. */
const withPutaran = (jpeg: Buffer, putaran: number): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from(
      `ffe100224578696600004d4d002a000000080001011200030000000100${putaran.toString(16).padStart(2, '0')}000000000000`,
      'hex',
    ),
    jpeg.subarray(2),
  ]);

const open = async (): Promise<
  TestServices & { dossierId: string; tulis: (nama: string, isi: string | Buffer) => string }
> => {
  const services = openTestServices();
  const { dossierId } = await services.call('dossier:openContoh', {});
  const tulis = (nama: string, isi: string | Buffer): string => {
    const path = join(services.folder, nama);
    writeFileSync(path, isi);
    return path;
  };
  return { ...services, dossierId, tulis };
};

it('keeps a picture once, under its kind by bytes, and as one step to take back', async () => {
  const { call, dossierId, folder, tulis } = await open();
  const png = convert(join(folder, 'a.png'));
  const satu = await call('gambar:add', { dossierId, path: tulis('salah.svg', readFileSync(png)) });
  expect(satu.gambar).toMatchObject({ nama: 'salah.svg', mime: 'image/png', lebarPx: 60, tinggiPx: 30, isi: '' });
  const dua = await call('gambar:add', { dossierId, path: png });
  expect(dua.gambar).toEqual(satu.gambar);
  const utuh = await call('gambar:get', { dossierId, gambarId: satu.gambar.gambarId });
  expect(Buffer.from(utuh.isi, 'base64').equals(readFileSync(png))).toBe(true);
  const svg = await call('gambar:add', { dossierId, path: tulis('b.png', SVG) });
  expect(svg.gambar).toMatchObject({ mime: 'image/svg+xml', lebarPx: 40, tinggiPx: 20 });
  const { isi } = await call('gambar:get', { dossierId, gambarId: svg.gambar.gambarId });
  expect(Buffer.from(isi, 'base64').toString()).toMatch(/^<svg [^>]*><rect [^>]*><\/svg>$/);
  expect((await call('dossier:get', { dossierId })).gambarList).toEqual([satu.gambar, svg.gambar]);
  await call('riwayat:undo', { dossierId });
  expect((await call('dossier:get', { dossierId })).gambarList).toEqual([satu.gambar]);
  await call('riwayat:undo', { dossierId });
  expect((await call('dossier:get', { dossierId })).gambarList).toEqual([]);
  await call('riwayat:redo', { dossierId });
  expect(await call('gambar:get', { dossierId, gambarId: satu.gambar.gambarId })).toEqual(utuh);
});

it('takes a photo as it is seen, whichever way the camera was held', async () => {
  const { call, dossierId, folder } = await open();
  const path = convert(join(folder, 'foto.jpg'));
  writeFileSync(path, withPutaran(readFileSync(path), 6));
  const { gambar } = await call('gambar:add', { dossierId, path });
  expect(gambar).toMatchObject({ mime: 'image/jpeg', lebarPx: 30, tinggiPx: 60 });
});

it.each([
  ['grey', ['-colorspace', 'Gray'], 'png'],
  ['palette with a clear colour', ['-colors', '8', '-transparent', 'red', '-type', 'PaletteAlpha'], 'png'],
  ['16 bits', ['-depth', '16'], 'png'],
  ['16 bits with alpha', ['-alpha', 'set', '-depth', '16'], 'png'],
  ['interlaced', ['-interlace', 'PNG'], 'png'],
  ['progressive', ['-interlace', 'JPEG'], 'jpg'],
  ['grey photo', ['-colorspace', 'Gray'], 'jpg'],
])('takes %s', async (_, opsi, akhiran) => {
  const { call, dossierId, folder } = await open();
  const { gambar } = await call('gambar:add', { dossierId, path: convert(join(folder, `a.${akhiran}`), ...opsi) });
  expect(gambar).toMatchObject({ lebarPx: 60, tinggiPx: 30 });
});

it('refuses what documents cannot print, and says why', async () => {
  const { call, dossierId, folder, tulis } = await open();
  const add = (path: string) => () => call('gambar:add', { dossierId, path });
  const png = readFileSync(convert(join(folder, 'a.png')));
  const sebabList: [string, string][] = [
    [tulis('a.gif', Buffer.from('GIF89a....')), 'BUKAN_GAMBAR'],
    [tulis('kosong.png', ''), 'BUKAN_GAMBAR'],
    [tulis('potong.png', png.subarray(0, png.length - 40)), 'RUSAK'],
    [convert(join(folder, 'cetak.jpg'), '-colorspace', 'CMYK'), 'CMYK'],
    [tulis('rusak.svg', SVG.slice(0, 90)), 'SVG_TIDAK_SAH'],
    [tulis('tanpa.svg', SVG.replace('width="40" height="20"', '')), 'SVG_TANPA_UKURAN'],
  ];
  for (const [path, sebab] of sebabList) {
    expect((await expectCode('GAMBAR_DITOLAK', add(path))).data, path).toEqual({ sebab });
  }
  await expectCode('FILE_TOO_LARGE', add(tulis('besar.png', Buffer.alloc(UKURAN_GAMBAR_MAKS + 1))));
  await expectCode('FILE_NOT_FOUND', add(join(folder, 'tiada.png')));
  await expectCode('FILE_UNREADABLE', add(folder));
  await expectCode('NOT_FOUND', () => call('gambar:add', { dossierId: 'tiada', path: join(folder, 'a.png') }));
  expect((await call('dossier:get', { dossierId })).gambarList).toEqual([]);
});

it('stops at fifty pictures and at 24 MB together', async () => {
  const { call, dossierId, tulis } = await open();
  const svg = (i: number, isi = ''): string => tulis(`${i}.svg`, SVG.replace('width="9"', `width="${i}"${isi}`));
  for (let i = 1; i <= GAMBAR_MAKS; i += 1) await call('gambar:add', { dossierId, path: svg(i) });
  expect(
    (await expectCode('LIMIT_REACHED', () => call('gambar:add', { dossierId, path: svg(99) }))).data,
  ).toMatchObject({
    maks: GAMBAR_MAKS,
  });
  await call('gambar:add', { dossierId, path: svg(7) });
  const lain = await open();
  const besar = (i: number): string =>
    lain.tulis(`b${i}.svg`, SVG.replace('<rect', `<path d="M${i} ${'1 2 '.repeat(980_000)}"/><rect`));
  for (let i = 1; i <= 6; i += 1) await lain.call('gambar:add', { dossierId: lain.dossierId, path: besar(i) });
  await expectCode('LIMIT_REACHED', () => lain.call('gambar:add', { dossierId: lain.dossierId, path: besar(7) }));
});

it('carries pictures into copies and files, cleans those that come in and refuses false ones', async () => {
  const { call, dossierId, folder, tulis } = await open();
  const { gambar } = await call('gambar:add', { dossierId, path: convert(join(folder, 'a.png')) });
  const { isi } = await call('gambar:get', { dossierId, gambarId: gambar.gambarId });
  const salinan = await call('dossier:duplicate', { dossierId });
  const [kembar] = (await call('dossier:get', { dossierId: salinan.dossierId })).gambarList;
  expect((await call('gambar:get', { dossierId: salinan.dossierId, gambarId: kembar?.gambarId ?? '' })).isi).toBe(isi);

  const path = join(folder, 'a.renaksi');
  await call('dossier:eksporRenaksi', { dossierId, path });
  const masuk = await call('dossier:impor', { path, jikaAda: 'SALINAN' });
  const [dalam] = (await call('dossier:get', { dossierId: masuk.dossierId })).gambarList;
  expect((await call('gambar:get', { dossierId: masuk.dossierId, gambarId: dalam?.gambarId ?? '' })).isi).toBe(isi);

  const bawa = (ubah: Partial<GambarNaskah>) => () => {
    const berkas = JSON.parse(readFileSync(path, 'utf8')) as { dossier: { gambarList: GambarNaskah[] } };
    berkas.dossier.gambarList = berkas.dossier.gambarList.map((g) => ({ ...g, ...ubah }));
    return call('dossier:impor', { path: tulis('ubah.renaksi', JSON.stringify(berkas)), jikaAda: 'SALINAN' });
  };
  const base64 = (teks: string): string => Buffer.from(teks).toString('base64');
  for (const ubah of [
    { isi: '' },
    { isi: isi.slice(0, -40) },
    { lebarPx: 61 },
    { mime: 'image/jpeg' as const },
    { mime: 'image/svg+xml' as const, lebarPx: 40, tinggiPx: 20, isi: base64(SVG.slice(0, 80)) },
  ]) {
    expect((await expectCode('FILE_DAMAGED', bawa(ubah))).data).toEqual({ tempat: 'gambarList[0]' });
  }
  const svg = await bawa({ mime: 'image/svg+xml', lebarPx: 40, tinggiPx: 20, isi: base64(SVG) })();
  const [bersih] = (await call('dossier:get', svg)).gambarList;
  const { isi: isiBersih } = await call('gambar:get', { ...svg, gambarId: bersih?.gambarId ?? '' });
  expect(Buffer.from(isiBersih, 'base64').toString()).not.toContain('script');
});
