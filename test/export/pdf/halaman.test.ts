import { describe, expect, it } from 'vitest';
import { buildLampiran } from '../../../shared/documents/buildLampiran';
import type { Dokumen, Isi } from '../../../shared/documents/model/dokumen';
import { KERTAS, PROFIL_BAKU, type ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { polosOf } from '../../../shared/documents/model/teks';
import type { Dossier } from '../../../shared/domain/dossier';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import { buildDossier } from '../../builders/buildDossier';
import { contoh, denganNaskah, makeFolder } from './bahanUji';
import { dokumenOf, tulisPdf } from './dokumenUji';
import { halamanTersusun, kataOf, type PdfTerbaca, rapat, tanpaUlangan, ulanganOf } from './readPdf';

const folder = makeFolder();

const tulis = (dokumen: Dokumen, nama: string): Promise<PdfTerbaca> => tulisPdf(dokumen, folder, nama);

/** Labels of the rows above each row, from the top. */
const indukByLabel = ({ matriks }: Dossier): Map<string, string[]> => {
  const nomorById = nomorMatriks(matriks);
  const barisById = new Map(matriks.map((baris) => [baris.barisId, baris]));
  const labelOf = ({ barisId, jenis }: Dossier['matriks'][number]): string =>
    labelBaris(jenis, nomorById.get(barisId) ?? '');
  return new Map(
    matriks.map((baris) => {
      const induk: string[] = [];
      for (let atas = barisById.get(baris.indukId ?? ''); atas; atas = barisById.get(atas.indukId ?? ''))
        induk.unshift(labelOf(atas));
      return [labelOf(baris), induk];
    }),
  );
};

const labelDi = (teks: string): string[] => (teks.match(/^(?:KP|Program|Kegiatan)\s[IVXLC]\S*/gm) ?? []).map(rapat);

/** Pages of the matrix tables that begin inside a branch, checked against the tree. */
const checkSambungan = (pdf: PdfTerbaca, dossier: Dossier): number => {
  const indukOf = indukByLabel(dossier);
  let jumlah = 0;
  for (const halaman of halamanTersusun(pdf)) {
    const [pertama] = labelDi(tanpaUlangan(halaman));
    if (pertama === undefined) continue;
    const ulangan = ulanganOf(halaman);
    expect(
      ulangan.map((teks) => labelDi(teks)[0]),
      `${pertama}: ${halaman}`,
    ).toEqual(indukOf.get(pertama));
    // Above the first row, below the head of the table.
    if (ulangan.length > 0) {
      jumlah += 1;
      expect(halaman.indexOf('(lanjutan)')).toBeLessThan(
        halaman.search(new RegExp(`^${pertama.replace(' ', '\\s')}(?:\\s|$)`, 'm')),
      );
    }
  }
  return jumlah;
};

describe('a matrix that goes on to the next page', () => {
  it('repeats the rows its first row hangs on, in the sample', async () => {
    const dossier = contoh();
    expect(checkSambungan(await tulis(buildLampiran(dossier), 'contoh'), dossier)).toBeGreaterThanOrEqual(3);
  });

  it.each([3, 10])('does so whatever row a page begins with, with %d years', async (tahun) => {
    const dossier = denganNaskah(buildDossier({ baris: 230, tahun }));
    expect(checkSambungan(await tulis(buildLampiran(dossier), `tahun-${tahun}`), dossier)).toBeGreaterThan(8);
  });

  it('marks the aspect the questions of a new page belong to', async () => {
    const dossier = denganNaskah(buildDossier({ aspek: 2, pertanyaan: 120, nilai: () => 3 }));
    const halamanList = halamanTersusun(await tulis(buildLampiran(dossier), 'kategorisasi'));
    const lanjutan = halamanList.flatMap((teks) => teks.match(/^Kategori \d \(lanjutan\)$/gm) ?? []);
    expect(lanjutan.length).toBeGreaterThanOrEqual(2);
    expect(new Set(lanjutan)).toEqual(new Set(['Kategori 1 (lanjutan)', 'Kategori 2 (lanjutan)']));
  });
});

/** Lines of a page from top to bottom, without its foot. */
const barisDi = (halaman: string): string[] =>
  halaman
    .split('\n')
    .map(rapat)
    .filter((baris) => baris !== '' && !/^(?:[ivxlc]+|\d+)$/.test(baris));

const PROFIL_LAIN: readonly [string, Partial<ProfilHalaman>][] = [
  ['F4', {}],
  ['11 points', { ukuranHuruf: 11 }],
  ['A4, wider lines', { kertas: KERTAS.A4, jarakBaris: 1.6 }],
  ['tables of 9 points', { ukuranHurufTabel: 9 }],
  ['narrow', { marginMm: { ...PROFIL_BAKU.marginMm, kanan: 45 } }],
];

describe('headings and captions', () => {
  it.each(PROFIL_LAIN)('never end a page: %s', async (nama, lain) => {
    const dokumen = buildLampiran(contoh(), { ...PROFIL_BAKU, ...lain });
    const pdf = await tulis(dokumen, `judul-${nama}`);
    const judulList = dokumen.bagianList
      .flatMap((bagian) => bagian.isiList)
      .flatMap((isi) => {
        if (isi.jenis === 'JUDUL') return [rapat(`${isi.label} ${polosOf(isi.teks)}`)];
        return isi.jenis === 'TABEL' && isi.keterangan
          ? [rapat(`${isi.keterangan.label}. ${polosOf(isi.keterangan.teks)}`)]
          : [];
      });
    expect(judulList.length).toBeGreaterThan(25);
    const batang = pdf.halamanList.filter((_, i) => /^\d+$/.test(pdf.labelList[i] ?? '')).map(barisDi);
    expect(batang.length).toBeGreaterThan(20);
    for (const barisList of batang) {
      expect(barisList.length).toBeGreaterThan(1);
      for (const jumlah of [1, 2, 3, 4]) expect(judulList).not.toContain(barisList.slice(-jumlah).join(' '));
    }
  });
});

describe('a caption above a head that takes two lines only because it is bold', () => {
  it('stays with its table wherever the page ends', async () => {
    const sel = (teks: string) => ({ teks: [{ teks }] });
    const isiList = Array.from({ length: 24 }, (_, i): Isi[] => [
      { jenis: 'HALAMAN_BARU' },
      { jenis: 'RUANG', tinggiMm: 240 + i },
      {
        jenis: 'TABEL',
        keterangan: { id: `t${i}`, label: `Keterangan${i}`, teks: [{ teks: 'uji' }] },
        tabel: {
          kolomList: [94, 83, 150, 185].map((bobot) => ({ bobot, perataan: 'KIRI' })),
          kepalaList: [{ selList: ['Aspek', 'Nilai Prioritas', 'Prioritas', 'Alasan'].map(sel) }],
          barisList: [{ selList: [`isi${i}x`, 'b', 'c', 'd'].map(sel) }, { selList: ['e', 'f', 'g', 'h'].map(sel) }],
          isMendatar: false,
        },
        sumber: [],
      },
    ]).flat();
    const { halamanList } = await tulis(dokumenOf(isiList), 'keterangan');
    for (let i = 0; i < 24; i += 1)
      expect(halamanList.find((halaman) => halaman.includes(`Keterangan${i}.`))).toContain(`isi${i}x`);
  });
});

describe('signatures', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('close the annex below a row of the matrix: %d rows more', async (lebih) => {
    const dossier = buildDossier({ baris: 60 + lebih });
    const pdf = await tulis(buildLampiran(dossier), `penutup-${lebih}`);
    const akhir = halamanTersusun(pdf).at(-1) ?? '';
    expect(akhir).toContain('BUPATI');
    expect(labelDi(tanpaUlangan(akhir)).length).toBeGreaterThan(0);
  });

  it('keep the last lines of a paragraph or the last point of a list with them', async () => {
    const kata = (awal: string, jumlah: number): string =>
      Array.from({ length: jumlah }, (_, i) => `${awal}${i}`).join(' ');
    const tandaTangan: Isi = {
      jenis: 'TANDA_TANGAN',
      kiri: null,
      kanan: { atasList: ['Sekretaris Daerah,'], nama: 'PENANDA', bawahList: ['Pembina'] },
    };
    const isiList = Array.from({ length: 16 }, (_, i): Isi[] => [
      { jenis: 'HALAMAN_BARU' },
      { jenis: 'RUANG', tinggiMm: 150 + i * 7 },
      i % 2 === 0
        ? { jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks: kata(`alinea${i}n`, 60) }] }
        : { jenis: 'DAFTAR', gaya: 'HURUF', butirList: [[{ teks: kata('a', 9) }], [{ teks: kata(`butir${i}n`, 20) }]] },
      { jenis: 'RUANG', tinggiMm: 5 },
      tandaTangan,
    ]).flat();
    const pdf = await tulis(dokumenOf(isiList), 'tanda-tangan');
    const bertanda = pdf.halamanList.filter((halaman) => halaman.includes('PENANDA'));
    expect(bertanda).toHaveLength(16);
    for (const halaman of bertanda) expect(halaman).toMatch(/(?:alinea|butir)\d+n\d+/);
  });
});

describe('what stays together with what follows is printed whole however long it is', () => {
  it('a closing paragraph before its signature', async () => {
    for (const jumlah of [40, 80, 160, 700]) {
      const kataList = Array.from({ length: jumlah }, (_, i) => `penutup${jumlah}n${i}`);
      const pdf = await tulis(
        dokumenOf([
          { jenis: 'RUANG', tinggiMm: 120 },
          { jenis: 'PARAGRAF', gaya: 'BIASA', isIkutBerikut: true, teks: [{ teks: kataList.join(' ') }] },
          { jenis: 'TANDA_TANGAN', kiri: null, kanan: { atasList: ['Notulis,'], nama: 'PENANDA', bawahList: [] } },
        ]),
        `penutup-${jumlah}`,
      );
      // In any order: poppler takes words that stand below each other for columns.
      expect(pdf.teks.match(/penutup\d+n\d+/g)?.toSorted()).toEqual(kataList.toSorted());
      expect(pdf.halamanList.find((halaman) => halaman.includes('PENANDA'))).toContain(kataList.at(-1));
    }
  });

  it('a high figure with a long caption and source', async () => {
    const kata = (awal: string): string => Array.from({ length: 66 }, (_, i) => `${awal}${i}`).join(' ');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 30"><rect width="10" height="30"/></svg>';
    const pdf = await tulis(
      dokumenOf([
        {
          jenis: 'GAMBAR',
          gambar: { jenis: 'SVG', svg, lebarMm: 150, tinggiMm: 450 },
          keterangan: { id: 'g', label: 'Gambar 1', teks: [{ teks: kata('ketera') }] },
          sumber: [{ teks: kata('sumber') }],
        },
      ]),
      'gambar-tinggi',
    );
    expect(pdf.teks.match(/(?:ketera|sumber)\d+/g)).toHaveLength(132);
    expect(pdf.halamanList).toHaveLength(1);
  });

  it('headings one below the other without a text between them', async () => {
    const panjang = 'kata judul '.repeat(50).trim();
    for (const isi of ['Judul', panjang]) {
      const judulList = Array.from({ length: 70 }, (_, i): Isi => {
        const tingkat = i % 2 === 0 ? 'SUBBAB' : 'SUBSUBBAB';
        return { jenis: 'JUDUL', id: `j${i}`, gaya: tingkat, label: `9.${i}`, teks: [{ teks: isi }] };
      });
      const alinea: Isi = { jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks: 'alinea penghabisan' }] };
      const pdf = await tulis(dokumenOf([...judulList, alinea]), `judul-${isi.length}`);
      expect(pdf.teks.match(/(?<!\S)9\.\d+/g)).toEqual(judulList.map((_, i) => `9.${i}`));
      // The last of them stands above its text.
      expect(pdf.halamanList.find((halaman) => halaman.includes('alinea penghabisan'))).toContain('9.69');
    }
  });
});

describe('paragraphs and points of a list', () => {
  it('leave neither their first nor their last line alone on a page, and lose no word', async () => {
    const kataList = (i: number): string[] => Array.from({ length: 14 + 4 * (i % 9) }, (_, j) => `kata${i}x${j}`);
    const isiList = Array.from({ length: 45 }, (_, i): Isi[] => [
      { jenis: 'HALAMAN_BARU' },
      { jenis: 'RUANG', tinggiMm: 240 + (i % 8) * 4 },
      i % 3 === 2
        ? { jenis: 'DAFTAR', gaya: 'ANGKA', butirList: [[{ teks: kataList(i).join(' ') }]] }
        : { jenis: 'PARAGRAF', gaya: 'BIASA', teks: [{ teks: kataList(i).join(' ') }] },
    ]).flat();
    const semua = kataOf(await tulis(dokumenOf(isiList), 'alinea'));
    let terbelah = 0;
    for (let i = 0; i < 45; i += 1) {
      const kata = semua.filter(({ teks }) => teks.startsWith(`kata${i}x`));
      expect(kata.map(({ teks }) => teks).toSorted()).toEqual(kataList(i).toSorted());
      const barisByHalaman = new Map<number, Set<number>>();
      for (const { halaman, y } of kata)
        barisByHalaman.set(halaman, (barisByHalaman.get(halaman) ?? new Set()).add(Math.round(y)));
      const jumlahList = [...barisByHalaman.values()].map(({ size }) => size);
      if (jumlahList.length > 1) {
        terbelah += 1;
        expect(Math.min(...jumlahList), `alinea ${i}`).toBeGreaterThanOrEqual(2);
      }
      if (i % 3 !== 2) continue;
      // The number of a point stands beside its first line.
      const nomor = semua.filter(
        ({ teks, halaman, y }) => teks === '1.' && halaman === kata[0]?.halaman && Math.abs(y - (kata[0]?.y ?? 0)) < 3,
      );
      expect(nomor).toHaveLength(1);
    }
    expect(terbelah).toBeGreaterThan(5);
  });
});
