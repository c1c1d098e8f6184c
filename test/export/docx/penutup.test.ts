import { expect, it } from 'vitest';
import { writeDocx } from '../../../main/export/docx/writeDocx';
import type { BlokTandaTangan, Isi } from '../../../shared/documents/model/dokumen';
import { konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { dokumenOf } from '../pdf/dokumenUji';
import { kataOf, readPdf } from '../pdf/readPdf';
import { cari, cetak, readDocx, teksOf } from './docxUji';

const folder = makeFolder();
const JUMLAH = 12;

const alinea = (teks: string): Isi => ({ jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks }] });
const tandaTangan = (nama: string): BlokTandaTangan => ({
  jenis: 'TANDA_TANGAN',
  kiri: null,
  kanan: { atasList: ['Sekretaris Daerah,'], nama, bawahList: ['Pembina'] },
});
const gambar = (i: number): Isi => ({
  jenis: 'GAMBAR',
  gambar: {
    jenis: 'SVG',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40"><rect width="150" height="40"/></svg>',
    lebarMm: 150,
    tinggiMm: 40,
  },
  keterangan: { id: `g${i}`, label: `Gambar ${i + 1}`, teks: [{ teks: `dekat${i}n.` }] },
  sumber: i % 2 === 0 ? [] : [{ teks: 'Sumber: uji' }],
});
const kata = (awal: string): string => Array.from({ length: 60 }, (_, n) => `${awal}${n}`).join(' ');

const kasusList: readonly [string, (i: number) => readonly Isi[]][] = [
  ['gambar', (i) => [gambar(i), { jenis: 'RUANG', tinggiMm: 5 }, tandaTangan(`PENANDA${i}.`)]],
  ['sebaris', (i) => [alinea(kata(`dekat${i}n`)), alinea('Demikian.'), tandaTangan(`PENANDA${i}.`)]],
];

it('never prints a signature on a page without what it signs', async () => {
  const isiByNama = new Map<string, Uint8Array>();
  for (const [nama, kasus] of kasusList) {
    const isiList = Array.from({ length: JUMLAH }, (_, i): Isi[] => [
      { jenis: 'HALAMAN_BARU' },
      // Real lines: a Word file's empty room is cut at the end of a page.
      ...Array.from({ length: 3 * (i + 1) }, () => alinea('isi')),
      ...kasus(i),
    ]).flat();
    isiByNama.set(
      nama,
      await writeDocx(dokumenOf(isiList), { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL }),
    );
  }
  for (const [nama, bytes] of cetak(folder, isiByNama)) {
    const pdf = readPdf(bytes, folder, `${nama}.pdf`);
    const semua = kataOf(pdf);
    const halamanOf = (cocok: (teks: string) => boolean): Set<number> =>
      new Set(semua.flatMap(({ teks, halaman }) => (cocok(teks) ? halaman : [])));
    expect(Math.max(...semua.map(({ halaman }) => halaman)), nama).toBeGreaterThan(JUMLAH);
    for (let i = 0; i < JUMLAH; i += 1) {
      const penanda = [...halamanOf((teks) => teks === `PENANDA${i}.`)];
      expect(penanda, nama).toHaveLength(1);
      expect([...halamanOf((teks) => teks.startsWith(`dekat${i}n`))], `${nama} ${i}`).toContain(penanda[0]);
    }
  }
}, 300_000);

// LibreOffice parts two tables all the same, so this is read from the file.
it('asks Word to keep two signatures with each other', async () => {
  const bytes = await writeDocx(
    dokumenOf([alinea('isi'), tandaTangan('SATU'), { jenis: 'RUANG', tinggiMm: 5 }, tandaTangan('DUA'), alinea('isi')]),
    { fontsFolder: `${konteks.assetsFolder}/fonts`, tanggal: TANGGAL },
  );
  const { paragrafList } = readDocx(bytes);
  const ikutList = paragrafList.map((paragraf) =>
    cari(paragraf, 'w:keepNext').some(({ atribut }) => atribut['w:val'] !== 'false'),
  );
  const akhir = paragrafList.findIndex((paragraf) => teksOf(paragraf) === 'DUA');
  const awalDua = paragrafList.findIndex((paragraf, i) => i > akhir - 3 && teksOf(paragraf) === 'Sekretaris Daerah,');
  // All but the empty cell beside the second signer, from the first paragraph to the second signature.
  expect(ikutList.slice(0, awalDua - 1)).toEqual(ikutList.slice(0, awalDua - 1).map(() => true));
  expect(ikutList[akhir]).toBe(false);
});
