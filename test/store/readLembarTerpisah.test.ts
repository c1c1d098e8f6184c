import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { readLembar } from '../../main/files/lembar/readLembar';
import { bacaLembarTerpisah, readLembarTerpisah } from '../../main/files/lembar/readLembarTerpisah';
import { hostPathsOf } from '../../main/host/hostPaths';
import { openServices } from '../../main/host/openServices';
import { expectCode } from '../builders/expectCode';
import { makeTempFolder } from '../builders/makeTempFolder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = join(root, 'dist', 'lembarWorker.cjs');

const tulisDaftar = async (): Promise<string> => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Undangan');
  for (let i = 1; i <= 60; i += 1) sheet.addRow([`Peserta ${i}`, 'Dinas Kesehatan “Ünïk”']);
  const path = join(makeTempFolder(), 'daftar.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
};

const tulisMatriks = async (): Promise<string> => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Matriks');
  sheet.addRow(['No', 'Kelompok Program/Program/Kegiatan', '2022']);
  sheet.addRow(['KP I', 'Penguatan Kelembagaan', '']);
  sheet.addRow(['Program I.1', 'Penguatan kebijakan', '']);
  sheet.addRow(['Kegiatan I.1.1', 'Penyusunan SOP', '√']);
  const path = join(makeTempFolder(), 'matriks.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
};

test('a table read on its own thread is the table', async () => {
  const path = await tulisDaftar();
  const lembarList = await readLembarTerpisah(path, WORKER);
  expect(lembarList).toEqual(await readLembar(path));
  expect(lembarList[0]?.barisList).toHaveLength(60);
});

test('its errors come through, and a thread that dies is an error too', async () => {
  const path = join(makeTempFolder(), 'rusak.xlsx');
  writeFileSync(path, 'bukan zip');
  expect((await expectCode('FILE_DAMAGED', () => readLembarTerpisah(path, WORKER))).data).toEqual({ path });
  await expect(readLembarTerpisah(path, join(root, 'dist', 'tidakAda.cjs'))).rejects.toThrow('tidakAda');
});

test('a working sheet is read there too, and refused with its reason', async () => {
  const path = await tulisDaftar();
  const bahan = { dossierId: 'd', kini: [] };
  const { macam } = await bacaLembarTerpisah(await tulisMatriks(), bahan, WORKER);
  expect(macam).toBe('POLOS');
  await expectCode('LEMBAR_DITOLAK', () => bacaLembarTerpisah(path, bahan, WORKER));
});

test('the services read tables there', async () => {
  const path = await tulisDaftar();
  const services = openServices({ ...hostPathsOf(root, makeTempFolder()) });
  expect((await services.handlers['peserta:readBerkas']({ path }))[0]?.nama).toBe('Undangan');
  await services.close();
  const tanpa = openServices({ ...hostPathsOf(root, makeTempFolder()), workerPath: join(makeTempFolder(), 'x.cjs') });
  await expect(Promise.resolve(tanpa.handlers['peserta:readBerkas']({ path }))).rejects.toThrow('lembarWorker');
  await tanpa.close();
});
