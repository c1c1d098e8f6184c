import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EksporJob, Exporter } from '../../main/export/exporter';
import type { StatusEkspor } from '../../shared/contract';
import { formatRenaksi, UKURAN_RENAKSI_MAKS } from '../../shared/domain/interchange/renaksiFile';
import type { ErrorCode } from '../../shared/errors/errorCode';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';
import { openTestServices } from '../builders/openTestServices';

const dossier = buildDossier();
const { dossierId } = dossier;

const writeRenaksi = (isi: string | Uint8Array): string => {
  const path = join(makeTempFolder(), 'uji.renaksi');
  writeFileSync(path, isi);
  return path;
};

test('out and in again is the same file and the same dossier, on another computer', async () => {
  const path = writeRenaksi(formatRenaksi(buildDossier({ ...LARGE_SIZE, nilai: () => 3 })));
  const satu = openTestServices();
  const diimpor = await satu.call('dossier:impor', { path, jikaAda: 'TANYA' });
  const keluar = join(makeTempFolder(), 'keluar.renaksi');
  expect(await satu.call('dossier:eksporRenaksi', { ...diimpor, path: keluar })).toEqual({ path: keluar });
  expect(readFileSync(keluar, 'utf8')).toBe(readFileSync(path, 'utf8'));
  const dua = openTestServices();
  await dua.call('dossier:impor', { path: keluar, jikaAda: 'TANYA' });
  expect(await dua.call('dossier:get', diimpor)).toEqual(await satu.call('dossier:get', diimpor));
});

test('a dossier that is here is asked about, copied, or replaced with the old one kept', async () => {
  const { call } = openTestServices();
  const path = writeRenaksi(formatRenaksi(dossier));
  await call('dossier:impor', { path, jikaAda: 'TANYA' });
  await call('dossier:rename', { dossierId, nama: 'Diubah di sini' });
  const { data } = await expectCode('DOSSIER_EXISTS', () => call('dossier:impor', { path, jikaAda: 'TANYA' }));
  expect(data).toMatchObject({ dossierId });

  const salinan = await call('dossier:impor', { path, jikaAda: 'SALINAN' });
  expect(salinan.dossierId).not.toBe(dossierId);
  expect((await call('dossier:get', salinan)).nama).toBe(dossier.nama);

  expect(await call('dossier:impor', { path, jikaAda: 'GANTI' })).toEqual({ dossierId });
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
  expect(await call('riwayat:status', { dossierId })).toEqual({ undo: null, redo: null });
  const [lama] = await call('dossier:listTerhapus', {});
  const lamaRef = { dossierId: lama?.dossierId ?? '' };
  await call('dossier:restore', lamaRef);
  expect(await call('dossier:get', lamaRef)).toEqual({ ...dossier, ...lamaRef, nama: 'Diubah di sini' });
  // Its history went with it.
  await call('riwayat:undo', lamaRef);
  expect((await call('dossier:get', lamaRef)).nama).toBe(dossier.nama);
});

test('a deleted dossier is no obstacle to its own file', async () => {
  const { call } = openTestServices();
  const path = writeRenaksi(formatRenaksi(dossier));
  await call('dossier:impor', { path, jikaAda: 'TANYA' });
  await call('dossier:delete', { dossierId });
  expect(await call('dossier:impor', { path, jikaAda: 'TANYA' })).toEqual({ dossierId });
  expect(await call('dossier:listTerhapus', {})).toHaveLength(1);
});

const BAD_FILES: readonly (readonly [string, ErrorCode, () => string])[] = [
  ['no file', 'FILE_NOT_FOUND', () => join(makeTempFolder(), 'tidak-ada.renaksi')],
  ['a folder', 'FILE_UNREADABLE', makeTempFolder],
  ['empty', 'FILE_NOT_JSON', () => writeRenaksi('')],
  ['not UTF-8', 'FILE_NOT_JSON', () => writeRenaksi(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
  ['cut off', 'FILE_NOT_JSON', () => writeRenaksi(formatRenaksi(dossier).slice(0, 500))],
  ['foreign', 'FILE_FOREIGN', () => writeRenaksi('{"format":"lain"}')],
  ['newer', 'FILE_NEWER', () => writeRenaksi('{"format":"renaksi","versi":99}')],
  ['damaged', 'FILE_DAMAGED', () => writeRenaksi(formatRenaksi({ ...dossier, nama: '' }))],
  ['with a lost reference', 'FILE_DAMAGED', () => writeRenaksi(formatRenaksi({ ...dossier, matriks: [] }))],
  [
    'huge',
    'FILE_TOO_LARGE',
    () => {
      const path = writeRenaksi('{');
      truncateSync(path, UKURAN_RENAKSI_MAKS + 1);
      return path;
    },
  ],
];

test.each(BAD_FILES)('a file that is %s is %s, and nothing comes in', async (_, code, makePath) => {
  const { call } = openTestServices();
  const path = makePath();
  await expectCode(code, () => call('dossier:impor', { path, jikaAda: 'GANTI' }));
  expect(await call('dossier:list', {})).toEqual([]);
});

test('a file that cannot be written is told and leaves nothing behind', async () => {
  const { call } = openTestServices();
  const ref = await call('dossier:create', { nama: 'Uji', namaInstansi: '', periode: { awal: 2025, akhir: 2025 } });
  const folder = makeTempFolder();
  mkdirSync(join(folder, 'uji.renaksi'));
  await expectCode('FOLDER_NOT_WRITABLE', () =>
    call('dossier:eksporRenaksi', { ...ref, path: join(folder, 'x', 'y') }),
  );
  await expectCode('FILE_WRITE_FAILED', () =>
    call('dossier:eksporRenaksi', { ...ref, path: join(folder, 'uji.renaksi') }),
  );
  await expectCode('NOT_FOUND', () => call('dossier:eksporRenaksi', { dossierId: 'lain', path: join(folder, 'z') }));
  expect(readdirSync(folder)).toEqual(['uji.renaksi']);
});

/** Records what it is asked for; the documents themselves have tests of their own. */
const recordingExporter = () => {
  const jobs: EksporJob[] = [];
  const status = (eksporId: string): StatusEkspor | null =>
    eksporId === 'e1' ? ({ eksporId, dossierId, state: 'BERJALAN' } as StatusEkspor) : null;
  const exporter: Exporter = {
    start: (job) => {
      jobs.push(job);
      return { eksporId: 'e1' };
    },
    build: () => Promise.resolve(new Uint8Array()),
    cancel: (eksporId) => ({ dibatalkan: eksporId === 'e1' }),
    status,
    done: (eksporId) => Promise.resolve(status(eksporId) as StatusEkspor),
    onProgress: () => () => undefined,
    close: () => Promise.resolve(),
  };
  return { exporter, jobs };
};

test('an export gets the dossier as it is, each document once, into a folder that is there', async () => {
  const { exporter, jobs } = recordingExporter();
  const { call } = openTestServices({ exporter });
  await call('dossier:impor', { path: writeRenaksi(formatRenaksi(dossier)), jikaAda: 'TANYA' });
  const folder = makeTempFolder();
  const berkasList = ['lampiran.pdf', 'berita-acara.pdf', 'lampiran.pdf'] as const;
  const start = (tujuan: string, id = dossierId) =>
    call('ekspor:start', { dossierId: id, rapatId: null, banding: null, folder: tujuan, berkasList: [...berkasList] });
  expect(await start(folder)).toEqual({ eksporId: 'e1' });
  expect(jobs).toEqual([
    {
      dossier,
      bacaIsiGambar: expect.any(Function) as unknown,
      rapatId: null,
      banding: null,
      folder,
      berkasList: ['lampiran.pdf', 'berita-acara.pdf'],
    },
  ]);
  // What it is read with afterwards is the dossier's own pictures.
  await expectCode('NOT_FOUND', () => jobs[0]?.bacaIsiGambar?.('lain'));
  expect(await call('ekspor:status', { eksporId: 'e1' })).toMatchObject({ state: 'BERJALAN' });
  expect(await call('ekspor:status', { eksporId: 'e2' })).toBeNull();
  expect(await call('ekspor:cancel', { eksporId: 'e1' })).toEqual({ dibatalkan: true });
  await expectCode('FOLDER_NOT_WRITABLE', () => start(join(folder, 'tidak-ada')));
  await expectCode('FOLDER_NOT_WRITABLE', () => start(writeRenaksi('')));
  await expectCode('NOT_FOUND', () => start(folder, 'lain'));
  expect(jobs).toHaveLength(1);
});

test('backups are listed and restored through the services', async () => {
  const { call, store } = openTestServices();
  await call('dossier:impor', { path: writeRenaksi(formatRenaksi(dossier)), jikaAda: 'TANYA' });
  const cadanganId = store.backup('BERKALA');
  await call('dossier:delete', { dossierId });
  expect(await call('cadangan:list', {})).toMatchObject([{ cadanganId, alasan: 'BERKALA' }]);
  await call('cadangan:restore', { cadanganId });
  expect(await call('dossier:get', { dossierId })).toEqual(dossier);
  await expectCode('BACKUP_NOT_FOUND', () => call('cadangan:restore', { cadanganId: 'renaksi-lain' }));
});
