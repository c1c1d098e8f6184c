import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { salinanPengesahan } from '../../shared/domain/pengesahan/isiPengesahan';
import { periksaDossier } from '../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan } from '../../shared/domain/periksa/pisahkanTemuan';
import { buildDossierBersih } from '../builders/buildDossierBersih';
import { makeTempFolder } from '../builders/makeTempFolder';
import { root, runCommand } from './runCommand';

const kunci = (): Dossier => {
  const dossier = buildDossierBersih();
  const [rapat] = dossier.rapatList;
  if (!rapat) throw new Error('builder');
  const salinan = salinanPengesahan(dossier, rapat.rapatId);
  const sha256 = createHash('sha256').update(salinan).digest('hex');
  const pengesahan = { disahkanPada: '2026-01-02T03:04:05.000Z', sha256, salinan, pindaianList: [] };
  return { ...dossier, rapatList: [{ ...rapat, pengesahan }] };
};

const tulis = (dossier: Dossier): string => {
  const path = join(makeTempFolder(), 'a.renaksi');
  writeFileSync(path, formatRenaksi(dossier));
  return path;
};

const ubah = (isi: Partial<Dossier['rapatList'][number]>): string => {
  const dossier = kunci();
  return tulis({ ...dossier, rapatList: dossier.rapatList.map((r) => ({ ...r, ...isi })) });
};

test('a clean dossier has no findings', async () => {
  const { code, stdout, stderr } = await runCommand(['periksa', tulis(buildDossierBersih())]);
  expect([code, stderr, stdout]).toEqual([0, '', 'Tidak ada temuan pada Dossier uji.\n']);
});

test('the findings of the sample are told by class and rule, each with its place', async () => {
  const contoh = join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi');
  const { code, stdout, stderr } = await runCommand(['periksa', contoh]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Ditemukan \d+ hal yang perlu diperiksa pada Contoh: /);
  expect(stdout).toMatch(/^Galat \(\d+\)\n[^]*\nPeringatan \(\d+\)\n[^]*\nPetunjuk \(\d+\)\n/);
  expect(stdout).toContain(
    '  Persentase tidak mengikuti angkanya (PERSEN_PECAHAN)\n    3.1, blok 4: 46,2% atau 4 dari 13; seharusnya: 30,8% untuk 4 dari 13 [naskah[bab-3-1].blokList[3].teks]\n',
  );
  const json = await runCommand(['periksa', contoh, '--json']);
  const { isiList } = JSON.parse(json.stdout) as { isiList: object[] };
  expect(isiList).toContainEqual({
    kunci:
      '["INSTANSI_JANGGAL",0,"rapatList[rapat-2021-11-29].pesertaList[peserta-12].instansi","\\"- 11 -\\"","nama instansi"]',
    aturan: 'INSTANSI_JANGGAL',
    kelas: 'PERINGATAN',
    tempat: {
      jalur: 'rapatList[rapat-2021-11-29].pesertaList[peserta-12].instansi',
      sebutan: 'Peserta 12',
      layar: 'persiapan',
      id: null,
    },
    ditemukan: '"- 11 -"',
    seharusnya: 'nama instansi',
  });
});

test('hints alone are told, but are no failure', async () => {
  const dossier = buildDossierBersih();
  const { code, stdout, stderr } = await runCommand([
    'periksa',
    tulis({ ...dossier, ukuranList: dossier.ukuranList.map((ukuran) => ({ ...ukuran, nama: 'Lain' })) }),
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Petunjuk (1)\n');
});

test('accepted findings are no failure; with --semua and as JSON they are told with their reasons', async () => {
  const rusak = buildDossierBersih();
  const matriks = rusak.matriks.map((baris, i) => (i === 3 ? { ...baris, pihakList: ['√'] } : baris));
  const [terbuka] = pisahkanTemuan(periksaDossier({ ...rusak, matriks }, new Date().getFullYear()), []).terbuka;
  const terima = { kunci: terbuka?.kunci ?? '', alasan: 'Sesuai dokumen', diterimaPada: '2026-01-02T03:04:05.000Z' };
  const basi = { ...terima, kunci: '["EJAAN",0,"dataUmum.namaRencana","\\"analisa\\"","\\"analisis\\""]' };
  const path = tulis({ ...rusak, matriks, temuanDiterimaList: [terima, basi] });
  const awal = (await runCommand(['periksa', tulis({ ...rusak, matriks })])).code;
  const biasa = await runCommand(['periksa', path]);
  expect([awal, biasa.code, biasa.stdout, biasa.stderr]).toEqual([
    1,
    0,
    'Tidak ada temuan pada Dossier uji.\n1 temuan diterima dengan alasan; --semua menampilkannya.\n',
    '',
  ]);
  const semua = await runCommand(['periksa', path, '--semua']);
  expect([semua.code, semua.stdout]).toEqual([
    0,
    [
      'Tidak ada temuan pada Dossier uji.',
      'Diterima (1)',
      '  Pihak terlibat hanya berisi tanda (PIHAK_TANDA)',
      '    Kegiatan I.1.2: "√"; diterima 2 Januari 2026: Sesuai dokumen [matriks[baris-4].pihakList]',
      'Penerimaan yang temuannya tidak ada lagi (1)',
      '  Ejaan tidak baku: "analisa"; diterima 2 Januari 2026: Sesuai dokumen',
      '',
    ].join('\n'),
  ]);
  const json = await runCommand(['periksa', path, '--json']);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    isiList: [],
    diterimaList: [{ aturan: 'PIHAK_TANDA', ...terima }],
    basiList: [basi],
  });
});

test('whole minutes are told with their hash', async () => {
  const dossier = kunci();
  const { code, stdout } = await runCommand(['periksa', tulis(dossier)]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    `utuh sejak disahkan pada 2026-01-02T03:04:05.000Z (SHA-256 ${dossier.rapatList[0]?.pengesahan?.sha256}).`,
  );
});

test('a changed meeting is a finding with its place, as text and as JSON', async () => {
  const path = ubah({ tempat: 'Ruang lain', agenda: 'Lain' });
  const teks = await runCommand(['periksa', path]);
  expect(teks.code).toBe(1);
  expect(teks.stdout).toContain('berubah setelah disahkan: rapat.tempat. [rapatList[0].tempat]');
  expect(teks.stderr).toBe('Ditemukan 2 hal yang perlu diperiksa pada Dossier uji.\n');
  const json = await runCommand(['periksa', path, '--json']);
  expect(json.code).toBe(1);
  const hasil = JSON.parse(json.stdout) as { temuanList: { pemeriksaan: string; tempat: string }[] };
  expect(hasil.temuanList.map(({ pemeriksaan, tempat }) => `${pemeriksaan} ${tempat}`)).toEqual([
    'PENGESAHAN rapatList[0].tempat',
    'PENGESAHAN rapatList[0].agenda',
  ]);
});

test('a copy that is not what was locked is a finding', async () => {
  const [rapat] = kunci().rapatList;
  const path = ubah({ pengesahan: rapat?.pengesahan ? { ...rapat.pengesahan, sha256: '0'.repeat(64) } : null });
  const { code, stdout } = await runCommand(['periksa', path]);
  expect([code, stdout.includes('bukan lagi yang disahkan. [rapatList[0].pengesahan.salinan]')]).toEqual([1, true]);
});

test.each([[['periksa']], [['periksa', 'a', 'b']], [['periksa', 'a', '--timpa']]])(
  '%j is wrong usage',
  async (args) => {
    expect((await runCommand(args)).code).toBe(2);
  },
);

describe('ekspor says what is still open', () => {
  const ekspor = (path: string) => runCommand(['ekspor', path, '--ke', makeTempFolder(), '--hanya', 'lampiran.xlsx']);

  test('in the sample: its errors and warnings', async () => {
    const { code, stdout, stderr } = await ekspor(join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Ditulis: .*\nMasih terbuka: \d+ galat, \d+ peringatan; perintah periksa menampilkannya\.\n$/,
    );
  });

  test('in what was locked, when it was changed since', async () => {
    const { code, stdout } = await ekspor(ubah({ tempat: 'Tempat lain' }));
    expect(code).toBe(0);
    expect(stdout).toContain('\nMasih terbuka: 1 perubahan pada isi yang terkunci; perintah periksa menampilkannya.\n');
  });

  test('and nothing when there is nothing, or only what was accepted or is a hint', async () => {
    const bersih = buildDossierBersih();
    const petunjuk = tulis({ ...bersih, ukuranList: bersih.ukuranList.map((u) => ({ ...u, nama: 'Nama lain' })) });
    for (const path of [tulis(bersih), petunjuk]) expect((await ekspor(path)).stdout).toMatch(/^Ditulis: .*\n$/);
  });
});
