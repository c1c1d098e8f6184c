import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { BacaanPdf } from '../../../renderer/features/banding-ekspor/mesin/bacaanPdf';
import { PembandingBerkas } from '../../../renderer/features/banding-ekspor/mesin/bandingkanBerkas';
import type { Kabar } from '../../../renderer/features/banding-ekspor/mesin/kabar';
import type { PasanganTampil } from '../../../renderer/features/banding-ekspor/pasanganTampil';
import { DokumenSidik } from '../../../renderer/features/banding-ekspor/sidik/dokumenSidik';
import { makeTempFolder } from '../../builders/makeTempFolder';
import { isiUji, tulisPdf } from './tulisPdf';

/** A page by its words and, as a drawing sees it, one shade of grey. */
interface Halaman {
  readonly teks: string;
  readonly abu: number;
}

const berkas = (halamanList: readonly Halaman[]): Uint8Array =>
  tulisPdf(
    halamanList.map(({ teks, abu }, i) => ({ isi: isiUji({ teks, warna: `${abu} ${abu} ${abu}`, kaki: `${i + 1}` }) })),
  );

const bacaanOf = (halamanList: readonly Halaman[], dibaca: (apa: string) => void): BacaanPdf => ({
  jumlah: halamanList.length,
  ukuran: () => Promise.resolve(halamanList.map(() => ({ lebar: 300, tinggi: 700 }))),
  kata: (index) => {
    dibaca(`kata ${index}`);
    const kataList = (halamanList[index]?.teks ?? '').split(' ');
    return Promise.resolve(kataList.map((teks, i) => ({ teks, x: i / 10, y: 0.2, lebar: 0.1, tinggi: 0.02 })));
  },
  gambar: (index) => {
    dibaca(`gambar ${index}`);
    const data = new Uint8ClampedArray(40 * 90 * 4).fill(Math.round((halamanList[index]?.abu ?? 0) * 255));
    return Promise.resolve({ lebar: 40, tinggi: 90, data });
  },
});

const tanpaSidik = (bytes: Uint8Array): Uint8Array => {
  const folder = makeTempFolder();
  writeFileSync(join(folder, 'a.pdf'), bytes);
  execFileSync('qpdf', ['--object-streams=generate', join(folder, 'a.pdf'), join(folder, 'b.pdf')]);
  return readFileSync(join(folder, 'b.pdf'));
};

const banding = async (lama: readonly Halaman[], baru: readonly Halaman[], ubah = (bytes: Uint8Array) => bytes) => {
  const tugas = { lama: ubah(berkas(lama)), baru: ubah(berkas(baru)) };
  const dibaca = { lama: vi.fn(), baru: vi.fn() };
  const buka = (bytes: Uint8Array): Promise<BacaanPdf> =>
    Promise.resolve(bytes === tugas.lama ? bacaanOf(lama, dibaca.lama) : bacaanOf(baru, dibaca.baru));
  const kabarList: Kabar[] = [];
  await new PembandingBerkas(tugas, buka, (kabar) => kabarList.push(kabar)).jalan();
  const akhir = kabarList.findLast((kabar) => kabar.jenis === 'PASANGAN');
  const ringkas = ({ lama: a, baru: b, keadaan, gambar }: PasanganTampil): string =>
    `${a ?? '-'} ${b ?? '-'} ${keadaan}${gambar ? ' gambar' : ''}`;
  return {
    hasil: akhir?.pasanganList.map(ringkas),
    dibaca: [...dibaca.lama.mock.calls, ...dibaca.baru.mock.calls].flat(),
    kabarList,
  };
};

const halaman = (teks: string, abu = 0.5): Halaman => ({ teks, abu });
const A = halaman('Pendahuluan tentang pengaduan masyarakat daerah');
const B = halaman('Kerangka kerja penilaian mandiri instansi pemerintah');
const C = halaman('Matriks program kegiatan tahun mendatang lengkap');
const D = halaman('Penutup laporan rencana aksi kabupaten contoh');

test('equal files are told equal without opening them a second time', async () => {
  const { hasil, dibaca, kabarList } = await banding([A, B, C], [A, B, C]);
  expect(hasil).toEqual(['0 0 SAMA', '1 1 SAMA', '2 2 SAMA']);
  expect(dibaca).toEqual([]);
  expect(kabarList.at(-1)).toEqual({ jenis: 'LANGKAH', langkah: null });
});

test('a page put in between is new; the later ones stay equal, though their numbers moved', async () => {
  const { hasil, dibaca } = await banding([A, B, C], [A, D, B, C]);
  expect(hasil).toEqual(['0 0 SAMA', '- 1 BARU', '1 2 SAMA', '2 3 SAMA']);
  expect(dibaca.filter((apa) => apa.startsWith('gambar'))).toEqual([]);
});

test('a page that is gone, and one whose words changed', async () => {
  const lain = halaman('Kerangka kerja penilaian mandiri instansi swasta');
  expect((await banding([A, B, C, D], [lain, C, D])).hasil).toEqual([
    '0 - LAMA',
    '1 0 BERUBAH',
    '2 1 SAMA',
    '3 2 SAMA',
  ]);
});

test('a page with the same words and another colour is drawn and told', async () => {
  const { hasil, dibaca } = await banding([A, B, C], [A, { ...B, abu: 0.9 }, C]);
  expect(hasil).toEqual(['0 0 SAMA', '1 1 BERUBAH gambar', '2 2 SAMA']);
  expect(dibaca.filter((apa) => apa.startsWith('gambar'))).toEqual(['gambar 1', 'gambar 1']);
});

test('files built otherwise are read and drawn page by page, with the same answer', async () => {
  const { hasil, dibaca } = await banding([A, B, C], [A, D, { ...B, abu: 0.9 }, C], tanpaSidik);
  expect(hasil).toEqual(['0 0 SAMA', '- 1 BARU', '1 2 BERUBAH gambar', '2 3 SAMA']);
  expect(dibaca.filter((apa) => apa.startsWith('kata')).length).toBe(7);
});

test('a file whose damage the fingerprints’ reader did not foresee is read and drawn too', async () => {
  const terlaluDalam = (bytes: Uint8Array): Uint8Array =>
    tulisPdf([{ isi: isiUji({ teks: `${bytes.reduce((jumlah, byte) => jumlah + byte)}` }) }], 30_000);
  expect(() => new DokumenSidik(terlaluDalam(berkas([A])))).toThrow(RangeError);
  const { hasil, dibaca } = await banding([A, B, C], [A, { ...B, abu: 0.9 }, C], terlaluDalam);
  expect(hasil).toEqual(['0 0 SAMA', '1 1 BERUBAH gambar', '2 2 SAMA']);
  expect(dibaca.filter((apa) => apa.startsWith('kata')).length).toBe(6);
});

test('a file that can’t be opened for reading ends the comparison with its error', async () => {
  const tugas = { lama: berkas([A]), baru: berkas([B]) };
  const rusak = (): Promise<BacaanPdf> => Promise.reject(new Error('rusak'));
  await expect(new PembandingBerkas(tugas, rusak, () => undefined).jalan()).rejects.toThrow('rusak');
});
