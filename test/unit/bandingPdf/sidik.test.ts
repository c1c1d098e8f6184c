import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DokumenSidik } from '../../../renderer/features/banding-ekspor/sidik/dokumenSidik';
import { TakTerbaca } from '../../../renderer/features/banding-ekspor/sidik/nilaiPdf';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { type HalamanUji, isiUji, tulisPdf } from './tulisPdf';

const satu = (halaman: Partial<HalamanUji> = {}): DokumenSidik =>
  new DokumenSidik(tulisPdf([{ isi: isiUji(), ...halaman }]));
const sidikOf = async (dokumen: DokumenSidik): Promise<string> => (await dokumen.rinci(0)).sidik;

/** The file as qpdf writes it, which renumbers and compresses everything anew. */
const lewatQpdf = (bytes: Uint8Array, ...pilihan: string[]): Uint8Array => {
  const folder = makeTempFolder();
  writeFileSync(join(folder, 'a.pdf'), bytes);
  execFileSync('qpdf', [...pilihan, join(folder, 'a.pdf'), join(folder, 'b.pdf')]);
  return readFileSync(join(folder, 'b.pdf'));
};

describe('the fingerprint of a page', () => {
  test.each<[string, Partial<HalamanUji>]>([
    ['a letter', { isi: isiUji({ teks: 'Pengaduan selesai 1.205' }) }],
    ['a space', { isi: isiUji({ teks: 'Pengaduan  selesai 1.204' }) }],
    ['a place by a tenth of a point', { isi: isiUji({ x: '50.1' }) }],
    ['a size of letters', { isi: isiUji({ huruf: '12.5' }) }],
    ['a colour', { isi: isiUji({ warna: '1 0 0.01' }) }],
    ['the width of a line', { isi: isiUji({ tebal: '1.1' }) }],
    ['a byte of a picture', { gambar: '\x00\x20\x40\x60abce' }],
    ['words at the foot', { isi: isiUji({ kaki: 'Draf 7' }) }],
    ['the size of the page', { kotak: [300, 701] }],
    ['the way it is turned', { putar: 90 }],
  ])('tells %s', async (_, halaman) => {
    const [lama, baru] = [satu(), satu(halaman)];
    expect(await sidikOf(baru)).not.toBe(await sidikOf(lama));
    expect(await baru.ketat(0)).not.toBe(await lama.ketat(0));
  });

  test('does not tell the page’s own number, which the other one does', async () => {
    const [lama, baru] = [satu(), satu({ isi: isiUji({ kaki: '8' }) })];
    expect(await sidikOf(baru)).toBe(await sidikOf(lama));
    expect(await baru.ketat(0)).not.toBe(await lama.ketat(0));
  });

  test.each<[string, Partial<HalamanUji>, Partial<HalamanUji>]>([
    ['marks of structure', { isi: `BMC\n${isiUji()}\nEMC` }, { isi: `/P << /MCID 3 >> BDC\n${isiUji()}\nEMC` }],
    ['what a picture is called', {}, { isi: isiUji().replace('/Gambar', '/Im9'), nama: 'Im9' }],
  ])('does not tell %s', async (_, lama, baru) => {
    expect(await sidikOf(satu(baru))).toBe(await sidikOf(satu(lama)));
  });

  test('is the same in a file whose objects are numbered and compressed otherwise', async () => {
    const asli = tulisPdf([{ isi: isiUji() }, { isi: isiUji({ teks: 'Lain' }), putar: 270 }]);
    const lain = new DokumenSidik(
      lewatQpdf(asli, '--object-streams=disable', '--stream-data=compress', '--compress-streams=y'),
    );
    const dokumen = new DokumenSidik(asli);
    for (const i of [0, 1]) {
      expect(lain.ukuran(i)).toEqual(dokumen.ukuran(i));
      expect(await lain.ketat(i)).not.toBe('');
    }
    expect((await lain.rinci(0)).sidik).not.toBe((await lain.rinci(1)).sidik);
    expect(dokumen.ukuran(1)).toEqual({ lebar: 700, tinggi: 300 });
  });
});

describe('a file it can’t be sure of is left to other means', () => {
  const asli = tulisPdf([{ isi: isiUji() }, { isi: isiUji({ teks: 'Lain' }) }]);
  const acak = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
  const semua = async (bytes: Uint8Array): Promise<void> => {
    const dokumen = new DokumenSidik(bytes);
    for (let i = 0; i < dokumen.jumlah; i += 1) {
      await dokumen.ketat(i);
      await dokumen.rinci(i);
    }
  };

  test.each<[string, () => Uint8Array]>([
    ['object streams', () => lewatQpdf(asli, '--object-streams=generate')],
    ['encryption', () => lewatQpdf(asli, '--encrypt', 'a', 'b', '256', '--')],
    ['no bytes', () => new Uint8Array()],
    ['other bytes', () => acak],
    ['half a file', () => asli.subarray(0, asli.length >> 1)],
    ['a file without its end', () => asli.subarray(0, -8)],
    [
      'a table that points elsewhere',
      () => Buffer.from(Buffer.from(asli).toString('latin1').replace('3 0 obj', '9 9 obj'), 'latin1'),
    ],
    [
      'pages that contain themselves',
      () =>
        Buffer.from(
          Buffer.from(asli)
            .toString('latin1')
            .replace(/\/Kids \[\d+ 0 R/, '/Kids [2 0 R'),
          'latin1',
        ),
    ],
    [
      'a length that leads far before the file',
      () =>
        Buffer.from(
          Buffer.from(asli)
            .toString('latin1')
            .replace(/\/Length \d+/, '/Length -99999999999999'),
          'latin1',
        ),
    ],
    [
      'an unknown filter',
      () =>
        Buffer.from(
          Buffer.from(asli).toString('latin1').replace('<<  /Length', '<</Filter /LZWDecode /Length'),
          'latin1',
        ),
    ],
  ])('%s', async (_, bytes) => {
    await expect(semua(bytes())).rejects.toBeInstanceOf(TakTerbaca);
  });

  test('any damage of one byte is read or told, and never hangs', async () => {
    for (let i = 0; i < asli.length; i += 3) {
      const rusak = Uint8Array.from(asli);
      rusak[i] = (rusak[i] ?? 0) ^ 0x15;
      await semua(rusak).catch((error: unknown) => {
        if (!(error instanceof TakTerbaca)) throw new Error(`byte ${i}`, { cause: error });
      });
    }
  });
});
