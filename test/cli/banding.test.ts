import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatRenaksi, parseRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { makeTempFolder } from '../builders/makeTempFolder';
import { denganRevisi, revisiContoh, SEPULUH } from '../export/perubahan/revisiContoh';
import { root, runCommand } from './runCommand';

const CONTOH = join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi');
const contoh = parseRenaksi(readFileSync(CONTOH, 'utf8'));

const tulis = (isi: Parameters<typeof formatRenaksi>[0]): string => {
  const path = join(makeTempFolder(), 'a.renaksi');
  writeFileSync(path, formatRenaksi(isi));
  return path;
};

interface Hasil {
  readonly semula: { readonly edisiId: string; readonly sebutan: string };
  readonly menjadi: { readonly edisiId: string; readonly sebutan: string };
  readonly jumlah: Record<string, number>;
  readonly perubahanList: readonly { barisId: string; macamList: readonly string[]; rincianList: readonly string[] }[];
}

describe('banding', () => {
  test('finds nothing between a dossier and itself, and ends with 0', async () => {
    const { code, stdout, stderr } = await runCommand(['banding', CONTOH, CONTOH]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Tidak ada perbedaan.');
    const json = await runCommand(['banding', CONTOH, CONTOH, '--json']);
    expect([json.code, (JSON.parse(json.stdout) as Hasil).perubahanList]).toEqual([0, []]);
  });

  test('names exactly the ten changes of a revision, of an edition as of two files, and ends with 1', async () => {
    const revisi = tulis(revisiContoh(contoh));
    for (const args of [
      [revisi, '--dari', '0'],
      [revisi, '--dari', 'edisi-0', '--ke', 'kerja'],
      [revisi, '--dari', '0', '--ke', '1'],
      [CONTOH, revisi],
    ]) {
      const { code, stdout, stderr } = await runCommand(['banding', ...args, '--json']);
      expect([code, stderr]).toEqual([1, 'Ada 13 baris yang berbeda.\n']);
      const { semula, menjadi, jumlah, perubahanList } = JSON.parse(stdout) as Hasil;
      expect(semula.sebutan).toBe('Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022');
      expect(menjadi).toEqual({ edisiId: 'edisi-1', sebutan: 'Rancangan Perubahan' });
      expect(jumlah).toEqual({ BARU: 2, DIHAPUS: 1, DIUBAH: 6, DIPINDAH: 2, NOMOR: 3 });
      const berubah = perubahanList.filter(({ macamList }) => !macamList.includes('NOMOR'));
      expect(new Set(berubah.map(({ barisId, macamList }) => `${barisId} ${macamList.join()}`))).toEqual(
        new Set(SEPULUH.map(([barisId, macamList]) => `${barisId} ${macamList.join()}`)),
      );
    }
  });

  test('says in readable lines what changed in each row', async () => {
    const { stdout } = await runCommand(['banding', tulis(revisiContoh(contoh)), '--dari', '0']);
    for (const baris of [
      'Semula : Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022',
      'Menjadi: Rancangan Perubahan',
      'KP II Penguatan Kapasitas Sumber Daya Manusia',
      '    - Uraian: Penguatan Sumber Daya Manusia menjadi Penguatan Kapasitas Sumber Daya Manusia.',
      '  Kegiatan IV.3.2  Lokakarya pejabat penghubung dan admin',
      '    - Dipindah dari Program IV.2 ke Program IV.3.',
      '  Kegiatan IV.3.2  Gathering\n    - Dihapus.',
      '    - Anggaran 2023: – menjadi Rp25.000.000.',
      'Hanya berubah nomor\n  I.2.2 menjadi I.2.3',
    ]) {
      expect(stdout).toContain(baris);
    }
  });

  test.each([
    ['no file', [], 2, 'memerlukan satu atau dua berkas'],
    ['three files', [CONTOH, CONTOH, CONTOH], 2, 'memerlukan satu atau dua berkas'],
    ['one file without an edition', [CONTOH], 2, 'dua berkas, atau satu berkas dengan --dari'],
    ['two files and an edition', [CONTOH, CONTOH, '--dari', '0'], 2, 'hanya untuk satu berkas'],
    [
      'an edition that is not there',
      [CONTOH, '--dari', '7'],
      1,
      'Edisi "7" tidak ada dalam dossier ini; yang ada: 0 (',
    ],
    ['an edition never frozen', [CONTOH, '--dari', '0'], 1, 'belum ditetapkan di aplikasi'],
    ['a missing file', [CONTOH, '/tidak/ada.renaksi'], 1, 'tidak ditemukan'],
  ])('with %s says so', async (_, args, kode, kata) => {
    const { code, stdout, stderr } = await runCommand(['banding', ...args]);
    expect([code, stdout]).toEqual([kode, '']);
    expect(stderr).toContain(kata);
  });
});

describe('ekspor', () => {
  test('writes the matrix of changes from the last frozen edition on, or between named ones', async () => {
    const folder = makeTempFolder();
    const revisi = tulis(revisiContoh(contoh));
    const hanya = ['--hanya', 'matriks-perubahan.pdf,matriks-perubahan.xlsx,matriks-kerja.xlsx'];
    const { code, stderr } = await runCommand(['ekspor', revisi, '--ke', folder, ...hanya]);
    expect([code, stderr]).toEqual([0, '']);
    for (const berkas of ['matriks-perubahan.pdf', 'matriks-perubahan.xlsx', 'matriks-kerja.xlsx']) {
      expect(existsSync(join(folder, berkas)), berkas).toBe(true);
    }
    const bernama = [
      'ekspor',
      revisi,
      '--ke',
      folder,
      '--hanya',
      'matriks-perubahan.pdf',
      '--dari',
      '0',
      '--sampai',
      '1',
    ];
    expect((await runCommand(bernama)).code).toBe(0);
  });

  test.each([
    ['nothing frozen', contoh, [], 1, 'Belum ada edisi yang ditetapkan di aplikasi'],
    ['an unknown edition', denganRevisi(contoh), ['--dari', '9'], 1, 'Edisi "9" tidak ada'],
    [
      'editions for another document',
      denganRevisi(contoh),
      ['--dari', '0', '--hanya', 'lampiran.xlsx'],
      2,
      'hanya untuk matriks-perubahan',
    ],
  ])('with %s is refused before anything is written', async (_, dossier, args, kode, kata) => {
    const folder = join(makeTempFolder(), 'baru');
    const hanya = args.includes('--hanya') ? [] : ['--hanya', 'matriks-perubahan.pdf'];
    const { code, stderr } = await runCommand(['ekspor', tulis(dossier), '--ke', folder, ...hanya, ...args]);
    expect(code).toBe(kode);
    expect(stderr).toContain(kata);
    expect(existsSync(folder)).toBe(false);
  });
});
