import { beforeAll, describe, expect, test } from 'vitest';
import { buildPerubahanPdf } from '../../../main/export/pdf/buildPerubahanPdf';
import { buildPerubahanXlsx } from '../../../main/export/xlsx/buildPerubahanXlsx';
import { requireBanding } from '../../../shared/documents/perubahan/requireBanding';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { buildDossier, EMPTY_SIZE, LARGE_SIZE } from '../../builders/buildDossier';
import { expectCode } from '../../builders/expectCode';
import { contoh, konteks, makeFolder, TANGGAL } from '../pdf/bahanUji';
import { checkStructure, type PdfTerbaca, rapat, readPdf } from '../pdf/readPdf';
import { bacaBuku } from '../xlsx/bukuUji';
import { denganRevisi, revisiContoh, SEPULUH } from './revisiContoh';

const folder = makeFolder();
const BANDING = { dari: 'edisi-0', ke: null };

const pdfOf = async (dossier: Dossier, nama: string): Promise<PdfTerbaca> => {
  const dari = dossier.edisiList[0]?.edisiId ?? '';
  return readPdf(await buildPerubahanPdf(dossier, { dari, ke: null }, konteks, TANGGAL), folder, nama);
};

/** Rows of the sheet of changes below its head: the text of every cell. */
const barisPerubahan = async (
  dossier: Dossier,
  lembar = 'Perubahan',
): Promise<{ kepala: string[]; barisList: string[][] }> => {
  const dari = dossier.edisiList[0]?.edisiId ?? '';
  const buku = await bacaBuku(await buildPerubahanXlsx(dossier, { dari, ke: null }, konteks));
  const sheet = buku.getWorksheet(lembar);
  const awal = Number(/^A(\d+):/.exec(JSON.stringify(sheet?.autoFilter ?? '').replaceAll('"', ''))?.[1] ?? 0);
  const teks = (i: number): string[] =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_, j) => sheet?.getRow(i).getCell(j + 1).text ?? '');
  const jumlah = sheet?.rowCount ?? 0;
  return { kepala: teks(awal), barisList: Array.from({ length: jumlah - awal }, (_, i) => teks(awal + 1 + i)) };
};

describe('the revision of the sample', () => {
  const dossier = revisiContoh(contoh());
  let pdf: PdfTerbaca;

  beforeAll(async () => {
    pdf = await pdfOf(dossier, 'sepuluh.pdf');
  });

  test('is a sound landscape document with its title, editions, reason and counts', () => {
    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors');
    expect(pdf.info).toMatch(/size:\s+935\.\d+ x 609\.\d+ pts/);
    const [awal = ''] = pdf.halamanList;
    const teks = rapat(awal);
    expect(teks).toContain(
      'MATRIKS PERUBAHAN (SEMULA – MENJADI) Perubahan atas Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022 tentang',
    );
    expect(teks).toContain('Edisi Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022 Rancangan Perubahan');
    expect(teks).toContain('Tanggal penetapan 2 Maret 2022 –');
    expect(teks).toContain('Jumlah baris 44 45');
    expect(teks).toContain('Alasan perubahan: Hasil evaluasi tahun 2022');
    // The summary stands whole, under its heading.
    const ringkasan = pdf.halamanList.map((halaman) => rapat(halaman)).find((halaman) => halaman.includes('Ringkasan'));
    expect(ringkasan).toContain(
      'Baru – 1 1 2 Diubah 1 – 5 6 Dipindah – – 2 2 Dihapus – – 1 1 Hanya berubah nomor – – 3 3',
    );
  });

  test('lists exactly its ten changes in the PDF, each with what changed', () => {
    const isi = pdf.teks.replaceAll(/ ?- /g, ' ');
    for (const [barisId, , kata] of SEPULUH) expect(isi, barisId).toContain(kata);
    const rincian = pdf.teks.slice(
      pdf.teks.indexOf('Rincian perubahan'),
      pdf.teks.indexOf('Baris yang hanya berubah nomor'),
    );
    const hitung = (pola: RegExp): number => [...rincian.matchAll(pola)].length;
    expect(hitung(/Uraian diubah\./g)).toBe(3);
    expect(hitung(/Baru pada/g)).toBe(2);
    expect(hitung(/Dihapus\./g)).toBe(1);
    expect(hitung(/[Dd]ipindah dari/g)).toBe(2);
    expect(hitung(/Tahun: /g)).toBe(1);
    expect(hitung(/Pihak terlibat: /g)).toBe(1);
    // Untouched rows stay out.
    expect(pdf.teks).not.toContain('Penyusunan Peraturan Bupati tentang');
    expect(pdf.teks).not.toContain('KP V');
  });

  test('repeats the head of the table on every page and keeps its rows whole', () => {
    const denganTabel = pdf.halamanList.filter(
      (teks) => teks.includes('Keterangan perubahan') || teks.includes('Dihapus.'),
    );
    expect(denganTabel.length).toBeGreaterThan(1);
    for (const teks of denganTabel) expect(teks).toContain('Keterangan perubahan');
  });

  test('lists exactly the same ten rows in the workbook, with filters and the years of both sides', async () => {
    const { kepala, barisList } = await barisPerubahan(dossier);
    expect(kepala.filter((teks) => /^\d{4}$/.test(teks))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
    const bahan = requireBanding(dossier, BANDING);
    const diharap = SEPULUH.map(([barisId, macamList, kata]) => [
      bahan.semula.nomorById.get(barisId) ?? '',
      bahan.menjadi.nomorById.get(barisId) ?? '',
      macamList.length,
      kata,
    ]);
    expect(barisList).toHaveLength(10);
    const ada = barisList.map((baris) => {
      const kata = SEPULUH.find(
        ([id, , k]) =>
          (bahan.semula.nomorById.get(id) ?? '') === baris[3] &&
          (bahan.menjadi.nomorById.get(id) ?? '') === baris[9] &&
          (baris.at(-1) ?? '').includes(k),
      )?.[2];
      return [baris[3], baris[9], baris[2]?.split(', ').length, kata];
    });
    expect(new Set(ada.map(String))).toEqual(new Set(diharap.map(String)));
    const nomor = await barisPerubahan(dossier, 'Hanya nomor');
    expect(nomor.barisList.map(([lama, baru]) => [lama, baru])).toEqual([
      ['I.2.2', 'I.2.3'],
      ['III.1.1', 'III.1.2'],
      ['IV.2.2', 'IV.2.1'],
    ]);
  });
});

test('periods that differ show the years of both', async () => {
  const dasar = denganRevisi(contoh());
  const dossier = {
    ...dasar,
    dataUmum: { ...dasar.dataUmum, periode: { awal: 2023, akhir: 2027 }, tahunMatriks: { awal: 2023, akhir: 2027 } },
    matriks: dasar.matriks.map(
      (b): BarisMatriks => (b.barisId === 'keg-4-2-1' ? { ...b, tahunList: [2023, 2026, 2027] } : b),
    ),
  };
  const pdf = await pdfOf(dossier, 'periode.pdf');
  expect(rapat(pdf.halamanList[0] ?? '')).toContain('Tahun matriks 2021-2024 2023-2027');
  expect(pdf.teks).toContain('Tahun: 2023 menjadi 2023, 2026, 2027.');
  const { kepala, barisList } = await barisPerubahan(dossier);
  expect(kepala.filter((teks) => /^\d{4}$/.test(teks))).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '2023',
    '2024',
    '2025',
    '2026',
    '2027',
  ]);
  expect(barisList).toHaveLength(1);
  expect(barisList[0]?.slice(5, 9)).toEqual(['', '', '√', '']);
  expect(barisList[0]?.slice(11, 16)).toEqual(['√', '', '', '√', '√']);
});

test.each([
  ['nothing changed', () => denganRevisi(contoh()), 'Tidak ada baris yang berubah.'],
  ['an empty plan', () => denganRevisi(buildDossier(EMPTY_SIZE)), 'Tidak ada baris yang berubah.'],
  ['a plan taken back whole', () => ({ ...denganRevisi(contoh()), matriks: [] }), 'Dihapus.'],
])('%s is a document too', async (nama, build, kata) => {
  const pdf = await pdfOf(build(), `${nama.replaceAll(' ', '-')}.pdf`);
  expect(pdf.teks).toContain(kata);
  expect((await barisPerubahan(build())).barisList.length).toBeGreaterThan(0);
});

test('two thousand changed rows are all listed, page after page', async () => {
  const dasar = denganRevisi(buildDossier(LARGE_SIZE));
  const dossier = {
    ...dasar,
    matriks: dasar.matriks.map(
      (b): BarisMatriks => ({
        ...b,
        keterangan: 'Ditinjau',
        anggaranTahunList: [{ tahun: 2022, rupiah: 1_000_000 }],
      }),
    ),
  };
  const pdf = await pdfOf(dossier, 'besar.pdf');
  expect(pdf.teks.match(/Anggaran 2022: – menjadi/g)).toHaveLength(2000);
  expect((await barisPerubahan(dossier)).barisList).toHaveLength(2000);
});

test('a row taller than a page is set whole', async () => {
  const dasar = denganRevisi(contoh());
  const panjang = Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ');
  const baru = barisMatriksBaru({ barisId: 'panjang', indukId: 'prog-5-3', jenis: 'KEGIATAN', uraian: panjang });
  const pdf = await pdfOf({ ...dasar, matriks: [...dasar.matriks, baru] }, 'panjang.pdf');
  for (const kata of ['kata0 ', 'kata450 ', 'kata899']) expect(pdf.teks).toContain(kata.trim());
});

test('editions that are missing, unknown or never frozen are refused', async () => {
  const dossier = revisiContoh(contoh());
  await expectCode('BELUM_LENGKAP', () => requireBanding(dossier, null));
  await expectCode('NOT_FOUND', () => requireBanding(dossier, { dari: 'lain', ke: null }));
  await expectCode('NOT_FOUND', () => requireBanding(dossier, { dari: 'edisi-0', ke: 'lain' }));
  await expectCode('EDISI_BELUM_DITETAPKAN', () => requireBanding(dossier, { dari: 'edisi-1', ke: null }));
});
