import { describe, expect, it } from 'vitest';
import type { BlokGambar, BlokTandaTangan, Isi } from '../../../shared/documents/model/dokumen';
import { makeFolder } from './bahanUji';
import { dokumenOf, tulisPdf } from './dokumenUji';
import { kataOf, type PdfTerbaca } from './readPdf';

const folder = makeFolder();

const tandaTangan = (i: number, jabatan = 'Sekretaris Daerah'): BlokTandaTangan => ({
  jenis: 'TANDA_TANGAN',
  kiri: null,
  kanan: { atasList: [`${jabatan},`], nama: `PENANDA${i}.`, bawahList: ['Pembina'] },
});
const kata = (awal: string, jumlah: number): string =>
  Array.from({ length: jumlah }, (_, i) => `${awal}${i}`).join(' ');
const alinea = (teks: string): Isi => ({ jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks }] });
const gambar = (i: number, tinggiMm: number, sumber = ''): BlokGambar => ({
  jenis: 'GAMBAR',
  gambar: {
    jenis: 'SVG',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 ${tinggiMm}"><rect width="150" height="${tinggiMm}"/></svg>`,
    lebarMm: 150,
    tinggiMm,
  },
  keterangan: { id: `g${i}`, label: `Gambar ${i + 1}`, teks: [{ teks: `dekat${i}.` }] },
  sumber: sumber === '' ? [] : [{ teks: sumber }],
});

/** Cases one below the other, each on a page of its own, at every height the rest of the page may have. */
const cetak = async (
  nama: string,
  orientasi: string,
  kasus: (i: number) => Isi[],
  jumlah = 14,
): Promise<PdfTerbaca> => {
  const tinggiMm = orientasi === 'TEGAK' ? 280 : 160;
  const isiList = Array.from({ length: jumlah }, (_, i): Isi[] => [
    { jenis: 'HALAMAN_BARU' },
    { jenis: 'RUANG', tinggiMm: (tinggiMm * (i + 1)) / (jumlah + 1) },
    ...kasus(i),
  ]).flat();
  const dokumen = orientasi === 'TEGAK' ? dokumenOf(isiList) : dokumenOf([], undefined, isiList);
  return tulisPdf(dokumen, folder, `${nama}-${orientasi}`.replaceAll(' ', '-'));
};

/** Lines of words of a kind on the page of each signature. */
const barisDekat = (pdf: PdfTerbaca, awal: string, jumlah = 14): number[] => {
  const semua = kataOf(pdf);
  return Array.from({ length: jumlah }, (_, i) => {
    const penanda = semua.filter(({ teks }) => teks === `PENANDA${i}.`);
    expect(penanda, `PENANDA${i}`).toHaveLength(1);
    const dekat = semua.filter(
      ({ teks, halaman }) => teks.startsWith(`${awal}${i}`) && halaman === penanda[0]?.halaman,
    );
    return new Set(dekat.map(({ y }) => Math.round(y))).size;
  });
};

describe.each(['TEGAK', 'MENDATAR'])('a signature on a page: %s', (orientasi) => {
  it.each([
    ['low', 30, ''],
    ['high', 400, ''],
    ['with a source', 60, 'Sumber: uji'],
  ])('stands with the figure above it: %s', async (nama, tinggiMm, sumber) => {
    const pdf = await cetak(`gambar ${nama}`, orientasi, (i) => [
      alinea(kata(`sebelum${i}n`, 30)),
      gambar(i, tinggiMm, sumber),
      { jenis: 'RUANG', tinggiMm: 5 },
      tandaTangan(i),
    ]);
    expect(barisDekat(pdf, 'dekat')).toEqual(Array.from({ length: 14 }, () => 1));
    expect(pdf.teks.match(/sebelum\d+n\d+/g)).toHaveLength(14 * 30);
  });

  it('stands with more than a last paragraph or point of one line', async () => {
    const pdf = await cetak('sebaris', orientasi, (i) => [
      ...(i % 2 === 0
        ? [alinea(kata(`dekat${i}n`, 90)), alinea(`dekat${i}akhir.`)]
        : [
            {
              jenis: 'DAFTAR' as const,
              gaya: 'ANGKA' as const,
              butirList: [[{ teks: kata(`dekat${i}n`, 90) }], [{ teks: `dekat${i}akhir.` }]],
            },
          ]),
      tandaTangan(i),
    ]);
    // The line itself and at least the last two of what is above it.
    for (const jumlah of barisDekat(pdf, 'dekat')) expect(jumlah).toBeGreaterThanOrEqual(3);
  });

  it('stands with what is above it however long the post is', async () => {
    const pdf = await cetak('jabatan', orientasi, (i) => [
      alinea(kata(`dekat${i}n`, 60)),
      tandaTangan(i, 'Pelaksana Tugas Kepala Bagian '.repeat(5).trim()),
    ]);
    for (const jumlah of barisDekat(pdf, 'dekat')) expect(jumlah).toBeGreaterThanOrEqual(2);
  });

  it('stands with the one before it and the text above both', async () => {
    const pdf = await cetak('dua', orientasi, (i) => [
      alinea(kata(`dekat${i}n`, 60)),
      tandaTangan(100 + i),
      { jenis: 'RUANG', tinggiMm: 5 },
      tandaTangan(i),
    ]);
    for (const jumlah of barisDekat(pdf, 'dekat')) expect(jumlah).toBeGreaterThanOrEqual(2);
  });
});

describe('a heading above a high figure', () => {
  it('stands on its page', async () => {
    const pdf = await cetak('judul', 'TEGAK', (i) => [
      { jenis: 'JUDUL', id: `j${i}`, gaya: 'SUBBAB', label: `9.${i}`, teks: [{ teks: `judul${i}.` }] },
      gambar(i, 400),
      alinea('sesudah'),
    ]);
    const semua = kataOf(pdf);
    const halamanOf = (teks: string): number[] => semua.flatMap((k) => (k.teks === teks ? k.halaman : []));
    for (let i = 0; i < 14; i += 1) expect(halamanOf(`judul${i}.`)).toEqual(halamanOf(`dekat${i}.`));
  });
});

it('prints a signature longer than a page', async () => {
  const panjang = Array.from({ length: 80 }, (_, i) => `jabatan${i}`);
  const pdf = await cetak('panjang', 'MENDATAR', (i) => [alinea('teks'), tandaTangan(i, panjang.join(' '))], 1);
  expect(pdf.teks.match(/jabatan\d+/g)).toHaveLength(80);
  expect(pdf.teks).toContain('PENANDA0.');
});
