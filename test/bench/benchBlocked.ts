import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostPathsOf } from '../../main/host/hostPaths';
import { openServices } from '../../main/host/openServices';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { ms, p95, print } from './print';

/** Longest time nothing else could run, while something does; in milliseconds. */
async function longestBlock(run: () => Promise<void>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  await run();
  look();
  clearInterval(timer);
  return longest;
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
  const baca = await longestBlock(async () => void (await handlers['rapat:get']({ dossierId, rapatId })));
  print(
    'main process blocked: scoring while exporting / idle',
    sibuk / diam,
    '< 100 ms',
    `${ms(sibuk)} / ${ms(diam)}; a score p95 ${ms(p95(nilaiMs))}; reading the meeting ${ms(baca)}`,
  );
  await services.close();
  await rm(folder, { recursive: true, force: true });
}
