import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../main/export/docx/writeDocx';
import { luruskanPng } from '../../../main/export/pdf/luruskanPng';
import { writePdf } from '../../../main/export/pdf/writePdf';
import { kenaliGambar } from '../../../main/files/gambar/kenaliGambar';
import type { Isi } from '../../../shared/documents/model/dokumen';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { buatGambar, putarExif, SUDUT, sudutTercetak } from '../gambarBerwarna';
import { konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { dokumenOf } from '../pdf/dokumenUji';
import { cetak } from './docxUji';

const folder = makeFolder();
const berkas = (nama: string, opsi?: readonly string[]): Buffer => buatGambar(join(folder, nama), opsi);
const png = (jenis: string, opsi?: readonly string[]): Buffer => {
  const path = join(folder, `${jenis}.png`);
  return buatGambar(`${jenis}:${path}`, opsi);
};

/** What `convert` does to a picture so that EXIF's turn makes it upright again. */
const BALIK: readonly (readonly [number, readonly string[]])[] = [
  [1, []],
  [2, ['-flop']],
  [3, ['-rotate', '180']],
  [4, ['-flip']],
  [5, ['-transpose']],
  [6, ['-rotate', '-90']],
  [7, ['-transverse']],
  [8, ['-rotate', '90']],
];

const RASTER: readonly (readonly [string, () => Buffer])[] = [
  ['PNG 8 bit', () => png('PNG24')],
  ['PNG 16 bit', () => png('PNG48')],
  ['PNG with alpha', () => png('PNG32', ['-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '99%', '+channel'])],
  ['PNG 16 bit with alpha', () => png('PNG64', ['-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '99%'])],
  ['PNG with a palette', () => png('PNG8')],
  ['PNG with a palette and alpha', () => png('PNG8', ['-bordercolor', 'none', '-border', '9'])],
  ['PNG interlaced', () => berkas('jalin.png', ['-interlace', 'PNG'])],
  [
    'PNG interlaced, 16 bit with alpha',
    () => png('PNG64', ['-interlace', 'PNG', '-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '99%']),
  ],
  ['PNG interlaced with a palette', () => png('PNG8', ['-interlace', 'PNG'])],
  ['PNG interlaced, 24 bit', () => png('PNG24', ['-interlace', 'PNG'])],
  ['PNG interlaced, 48 bit', () => png('PNG48', ['-interlace', 'PNG'])],
  ...[2, 4, 8].flatMap((bit) =>
    ['none', 'PNG'].map((jalin): [string, () => Buffer] => [
      `PNG with a palette of ${bit} bit and alpha, interlaced ${jalin}`,
      () =>
        png('PNG8', [
          '-alpha',
          'set',
          '-bordercolor',
          'none',
          '-compose',
          'copy',
          '-border',
          bit === 2 ? '0' : '9',
          '-interlace',
          jalin,
          '-define',
          `png:bit-depth=${bit}`,
        ]),
    ]),
  ),
  ['JPEG', () => berkas('a.jpg')],
  ['JPEG progressive', () => berkas('p.jpg', ['-interlace', 'JPEG'])],
  ...BALIK.map(([putaran, opsi]): [string, () => Buffer] => [
    `JPEG turned ${putaran}`,
    () => putarExif(berkas(`r${putaran}.jpg`, opsi), putaran),
  ]),
];

const sudutByJenis: Record<'pdf' | 'word', ReturnType<typeof sudutTercetak>> = { pdf: [], word: [] };
beforeAll(async () => {
  const isiList = RASTER.map(([, buat], i): Isi[] => {
    const { isi, mime, lebarPx, tinggiPx } = kenaliGambar(buat());
    return [
      { jenis: 'HALAMAN_BARU' },
      {
        jenis: 'GAMBAR',
        gambar: {
          jenis: 'BERKAS',
          mime,
          isi: isi.toString('base64'),
          lebarMm: 100,
          tinggiMm: (100 * tinggiPx) / lebarPx,
        },
        keterangan: { id: `g${i}`, label: `Gambar ${i + 1}`, teks: [{ teks: 'Uji' }] },
        sumber: [],
      },
    ];
  }).flat();
  const opsi = { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL };
  const pdf = await writePdf(dokumenOf(isiList), opsi);
  const word = cetak(folder, new Map([['ragam', await writeDocx(dokumenOf(isiList), opsi)]])).get('ragam');
  for (const [jenis, bytes] of [
    ['pdf', pdf],
    ['word', word],
  ] as const) {
    const path = join(folder, `${jenis}.pdf`);
    writeFileSync(path, bytes ?? '');
    sudutByJenis[jenis] = sudutTercetak(path);
  }
}, 300_000);

describe.each(['pdf', 'word'] as const)('in %s', (jenis) => {
  it.each(RASTER.map(([nama], i) => [nama, i] as const))('%s is upright and in its colours', (_, i) => {
    const { sudut, rasio } = sudutByJenis[jenis][i] ?? {};
    expect(sudut).toEqual(SUDUT);
    expect(rasio).toBeCloseTo(2, 1);
  });
});

it('refuses four inks', () => {
  let sebab: unknown;
  try {
    kenaliGambar(berkas('cmyk.jpg', ['-colorspace', 'CMYK']));
  } catch (error) {
    sebab = error instanceof RenaksiError ? error.data['sebab'] : error;
  }
  expect(sebab).toBe('CMYK');
});

it.each(['PNG8', 'PNG24', 'PNG32', 'PNG48', 'PNG64'])('keeps every pixel of an interlaced %s', (jenis) => {
  const path = join(folder, 'titik.png');
  const pikselOf = (): Buffer => execFileSync('convert', [path, '-depth', '16', 'rgba:-']);
  for (const ukuran of ['1x1', '3x2', '13x7', '33x30']) {
    const derau = ['-size', ukuran, 'plasma:red-blue', '-channel', 'RGBA', '+noise', 'Random', '-posterize', '2'];
    execFileSync('convert', [...derau, '-interlace', 'PNG', `${jenis}:${path}`]);
    const semula = pikselOf();
    const lurus = luruskanPng(readFileSync(path));
    expect(lurus.readUInt8(28)).toBe(0);
    writeFileSync(path, lurus);
    expect(pikselOf().equals(semula)).toBe(true);
  }
});
