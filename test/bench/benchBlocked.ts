import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { BATAS_LEMBAR } from '../../main/files/lembar/batasLembar';
import { hostPathsOf } from '../../main/host/hostPaths';
import { openServices } from '../../main/host/openServices';
import { infoRapatOf } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { longestBlock } from './longestBlock';
import { ms, p95, print } from './print';

const PEJABAT = { nama: 'Siti Aminah', jabatan: 'Kepala Bagian', nip: '' };

/** As many cells as an attendance list may have. */
async function tulisBuku(path: string): Promise<string> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Peserta');
  for (let i = 0; i < BATAS_LEMBAR.baris; i += 1) {
    sheet.addRow(Array.from({ length: BATAS_LEMBAR.kolom }, (_, k) => `Peserta ${i} kolom ${k}`));
  }
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

const waitMs = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/**
 * The services in one process as in the shipped app, whose window stands still while that process does: idle first, then
 * scoring while all documents of a large dossier are written. Needs a build.
 */
export async function benchBlocked(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'renaksi-bench-'));
  const services = openServices(hostPathsOf(process.cwd(), folder));
  const { handlers } = services;
  const path = join(folder, 'besar.renaksi');
  await writeFile(path, formatRenaksi(buildDossier({ ...LARGE_SIZE, nilai: (i) => ((i % 4) + 1) as 1 | 2 | 3 | 4 })));
  const { dossierId } = await handlers['dossier:impor']({ path, jikaAda: 'SALINAN' });
  const { bank, rapat } = await handlers['rapat:get']({ dossierId, rapatId: null });
  const pertanyaanIdList = bank.aspekList.flatMap((aspek) => aspek.pertanyaanList.map((p) => p.pertanyaanId));
  const { rapatId } = rapat;

  const diam = await longestBlock(() => waitMs(500));
  const nilaiMs: number[] = [];
  const sibuk = await longestBlock(async () => {
    const { eksporId } = await handlers['ekspor:start']({
      dossierId,
      rapatId,
      folder,
      berkasList: ['berita-acara.pdf', 'daftar-hadir.pdf', 'lampiran.pdf', 'lampiran.xlsx'],
    });
    for (let kali = 0; (await handlers['ekspor:status']({ eksporId }))?.state === 'BERJALAN'; kali += 1) {
      const mulai = performance.now();
      const pertanyaanId = pertanyaanIdList[kali % pertanyaanIdList.length] ?? '';
      await handlers['asesmen:setNilai']({
        dossierId,
        rapatId,
        pertanyaanId,
        nilai: ((kali % 4) + 1) as 1 | 2 | 3 | 4,
      });
      nilaiMs.push(performance.now() - mulai);
      await waitMs(20);
    }
    const status = await handlers['ekspor:status']({ eksporId });
    if (status?.state !== 'SELESAI') throw new Error(`export: ${status?.errorCode}`);
  });
  print(
    'main process blocked: scoring while exporting / idle',
    sibuk.lama / diam.lama,
    '< 100 ms',
    `${ms(sibuk.lama)} (own work ${ms(sibuk.sendiri)}) / ${ms(diam.lama)}; a score p95 ${ms(p95(nilaiMs))}`,
  );
  const buku = await tulisBuku(join(folder, 'peserta.xlsx'));
  const kunci = { dossierId, rapatId };
  await handlers['rapat:saveInfo']({
    ...kunci,
    info: { ...infoRapatOf(rapat), tanggal: '2026-01-02', pimpinan: PEJABAT, notulis: PEJABAT },
  });
  for (const { aspekId } of bank.aspekList) {
    await handlers['prioritas:save']({ ...kunci, keputusan: { aspekId, peringkat: null, alasan: 'Uji' } });
  }
  const pekerjaanList: [string, () => unknown][] = [
    ['reading the dossier', () => handlers['dossier:get']({ dossierId })],
    ['locking', () => handlers['rapat:sahkan'](kunci)],
    ['reading a locked meeting', () => handlers['rapat:get'](kunci)],
    ['verifying', () => handlers['rapat:verify'](kunci)],
    ['the largest workbook of attendants', () => handlers['peserta:readBerkas']({ path: buku })],
  ];
  for (const [nama, run] of pekerjaanList) {
    const { lama, sendiri } = await longestBlock(async () => void (await run()));
    print(
      `main process blocked: ${nama} / idle`,
      lama / diam.lama,
      '< 100 ms',
      `${ms(lama)} (own work ${ms(sendiri)})`,
    );
  }
  await services.close();
  await rm(folder, { recursive: true, force: true });
}
