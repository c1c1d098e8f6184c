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

type Sudut = Record<'pdf' | 'word', ReturnType<typeof sudutTercetak>>;

/** Corners of the picture on each page, as both kinds of document print them. */
const cetakKeduanya = async (nama: string, isiList: readonly Isi[]): Promise<Sudut> => {
  const opsi = { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL };
  const dokumen = dokumenOf(isiList);
  const word = cetak(folder, new Map([[nama, await writeDocx(dokumen, opsi)]])).get(nama);
  const sudutOf = (jenis: string, bytes: Uint8Array | undefined): ReturnType<typeof sudutTercetak> => {
    const path = join(folder, `${nama}-${jenis}.pdf`);
    writeFileSync(path, bytes ?? '');
    return sudutTercetak(path);
  };
  return { pdf: sudutOf('pdf', await writePdf(dokumenOf(isiList), opsi)), word: sudutOf('word', word) };
};

let sudutByJenis: Sudut = { pdf: [], word: [] };
let lambangByJenis: Sudut = { pdf: [], word: [] };
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
  sudutByJenis = await cetakKeduanya('ragam', isiList);
  lambangByJenis = await cetakKeduanya(
    'lambang',
    BALIK.flatMap(([putaran, opsi]): Isi[] => {
      const jpeg = putarExif(berkas(`lambang${putaran}.jpg`, opsi), putaran).toString('base64');
      const kop = { logo: `data:image/jpeg;base64,${jpeg}`, barisList: [{ teks: 'SETDA', gaya: 'TEBAL' as const }] };
      return [{ jenis: 'HALAMAN_BARU' }, { jenis: 'KOP', ...kop }];
    }),
  );
}, 300_000);

describe.each(['pdf', 'word'] as const)('in %s', (jenis) => {
  it.each(RASTER.map(([nama], i) => [nama, i] as const))('%s is upright and in its colours', (_, i) => {
    const { sudut, rasio } = sudutByJenis[jenis][i] ?? {};
    expect(sudut).toEqual(SUDUT);
    expect(rasio).toBeCloseTo(2, 1);
  });

  it.each(BALIK.map(([putaran], i) => [putaran, i] as const))(
    'a coat of arms turned %i by its EXIF is upright',
    (_, i) => {
      const { sudut, rasio } = lambangByJenis[jenis][i] ?? {};
      expect(sudut).toEqual(SUDUT);
      // Small as it is, a dot more or less tells.
      expect(Math.abs((rasio ?? 0) - 2)).toBeLessThan(0.3);
    },
  );
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
