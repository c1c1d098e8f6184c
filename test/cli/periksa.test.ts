import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dossier } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { salinanPengesahan } from '../../shared/domain/pengesahan/isiPengesahan';
import { buildRapatSiap } from '../builders/buildRapatSiap';
import { makeTempFolder } from '../builders/makeTempFolder';
import { root, runCommand } from './runCommand';

const kunci = (): Dossier => {
  const dossier = buildRapatSiap();
  const salinan = salinanPengesahan(dossier, dossier.rapatList[0].rapatId);
  const sha256 = createHash('sha256').update(salinan).digest('hex');
  const pengesahan = { disahkanPada: '2026-01-02T03:04:05.000Z', sha256, salinan, pindaianList: [] };
  return { ...dossier, rapatList: [{ ...dossier.rapatList[0], pengesahan }] };
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

test('a dossier without locks has no findings', async () => {
  const contoh = join(root, 'assets', 'contoh', 'kotawaringin-timur.renaksi');
  const { code, stdout, stderr } = await runCommand(['periksa', contoh]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Tidak ada temuan pada Contoh: .*\n$/);
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
  const path = ubah({ tempat: 'Ruang lain', tanggal: null });
  const teks = await runCommand(['periksa', path]);
  expect(teks.code).toBe(1);
  expect(teks.stdout).toContain('berubah setelah disahkan: rapat.tempat. [rapatList[0].tempat]');
  expect(teks.stderr).toBe('Ditemukan 2 hal yang perlu diperiksa pada Dossier uji.\n');
  const json = await runCommand(['periksa', path, '--json']);
  expect(json.code).toBe(1);
  const hasil = JSON.parse(json.stdout) as { temuanList: { pemeriksaan: string; tempat: string }[] };
  expect(hasil.temuanList.map(({ pemeriksaan, tempat }) => `${pemeriksaan} ${tempat}`)).toEqual([
    'PENGESAHAN rapatList[0].tanggal',
    'PENGESAHAN rapatList[0].tempat',
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
