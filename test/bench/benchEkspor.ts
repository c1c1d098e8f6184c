import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExporter } from '../../main/export/createExporter';
import type { EksporJob, Exporter } from '../../main/export/exporter';
import { hostPathsOf } from '../../main/host/hostPaths';
import { openServices } from '../../main/host/openServices';
import type { BerkasEkspor, StatusEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildTerbesar } from './buildTerbesar';
import { longestBlock } from './longestBlock';
import { ms, print } from './print';

const FORMAT_LIST: readonly BerkasEkspor[] = ['lampiran.pdf', 'lampiran.docx', 'lampiran.xlsx', 'matriks-kerja.xlsx'];

/** Moments to cancel at; null is at once. */
type Saat = StatusEkspor['langkah'];
const SAAT_LIST: readonly Saat[] = [null, 'MENYUSUN', 'MENATA', 'MENULIS'];

/** The documents of one dossier, written by the worker the app has. */
interface Penulis {
  readonly exporter: Exporter;
  readonly dossier: Dossier;
  readonly folder: string;
}

const jobOf = ({ dossier, folder }: Penulis, berkasList: readonly BerkasEkspor[]): EksporJob => ({
  dossier,
  rapatId: null,
  folder,
  berkasList,
});

/** From the call until the thread has ended and its file is gone; null when the job ended before that moment. */
const cancelMs = async (penulis: Penulis, berkas: BerkasEkspor, saat: Saat): Promise<number | null> => {
  const { exporter, folder } = penulis;
  let mulai: number | null = null;
  const batal = (eksporId: string): void => {
    mulai ??= performance.now();
    exporter.cancel(eksporId);
  };
  const off = exporter.onProgress(({ eksporId, langkah }) => {
    // Not inside the step's own announcement, as a click never is.
    if (mulai === null && saat !== null && langkah === saat) setImmediate(() => batal(eksporId));
  });
  const { eksporId } = exporter.start(jobOf(penulis, [berkas]));
  if (saat === null) batal(eksporId);
  const { state } = await exporter.done(eksporId);
  const lama = performance.now() - (mulai ?? performance.now());
  off();
  const sisaList = await readdir(folder);
  if (state === 'DIBATALKAN' && sisaList.length > 0) throw new Error(`${berkas}: left over`);
  await kosongkan(folder);
  return state === 'DIBATALKAN' ? lama : null;
};

const kosongkan = async (folder: string): Promise<void> => {
  for (const nama of await readdir(folder)) await rm(join(folder, nama));
};

/** How long a cancel takes until nothing of the job works any more, the longest of its moments. */
const benchBatal = async (penulis: Penulis, diam: number): Promise<void> => {
  for (const berkas of FORMAT_LIST) {
    const lamaList: number[] = [];
    for (const saat of SAAT_LIST) {
      const lama = await cancelMs(penulis, berkas, saat);
      if (lama !== null) lamaList.push(lama);
    }
    const terlama = Math.max(...lamaList);
    print(
      `cancel of ${berkas}, largest dossier / idle`,
      terlama / diam,
      '<= 200 ms',
      `${ms(terlama)} (${lamaList.map((lama) => ms(lama)).join(', ')})`,
    );
  }
};

/** What the program holds after many documents of the largest dossier, its thread still there, to what it held after two. */
const benchMemori = async (penulis: Penulis): Promise<void> => {
  const { exporter, folder } = penulis;
  const rssAfter = async (kali: number): Promise<number> => {
    for (let i = 0; i < kali; i += 1) {
      const { state } = await exporter.done(exporter.start(jobOf(penulis, ['lampiran.docx'])).eksporId);
      if (state !== 'SELESAI') throw new Error(`lampiran.docx: ${state}`);
      await kosongkan(folder);
    }
    globalThis.gc?.();
    return process.memoryUsage().rss;
  };
  const awal = await rssAfter(2);
  const akhir = await rssAfter(8);
  print(
    'memory after 10 Word documents / after 2, largest dossier',
    akhir / awal,
    '<= 1.2',
    `${(akhir / 1e6).toFixed(0)} MB`,
  );
};

/**
 * Each format of the largest dossier: how long the window's process stands still during the whole export, how long a
 * cancel takes, and what stays in memory. Needs a build.
 */
export async function benchEkspor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'renaksi-bench-'));
  const hasilFolder = await mkdtemp(join(tmpdir(), 'renaksi-bench-'));
  const paths = hostPathsOf(process.cwd(), folder);
  const services = openServices(paths);
  const { handlers } = services;
  const dossier = buildTerbesar();
  const path = join(folder, 'besar.renaksi');
  await writeFile(path, formatRenaksi(dossier));
  const { dossierId } = await handlers['dossier:impor']({ path, jikaAda: 'SALINAN' });

  const ekspor = (berkas: BerkasEkspor): Promise<StatusEkspor> =>
    new Promise((resolve, reject) => {
      const off = services.onProgress((status) => {
        if (status.state === 'BERJALAN') return;
        off();
        resolve(status);
      });
      Promise.resolve(
        handlers['ekspor:start']({ dossierId, rapatId: null, folder: hasilFolder, berkasList: [berkas] }),
      ).catch(reject);
    });

  const diam = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, 500)));
  for (const berkas of FORMAT_LIST) {
    const mulai = performance.now();
    const blok = await longestBlock(async () => {
      const akhir = await ekspor(berkas);
      if (akhir.state !== 'SELESAI') throw new Error(`${berkas}: ${akhir.errorCode}`);
    });
    const lama = performance.now() - mulai;
    print(
      `main process blocked: ${berkas}, largest dossier / idle`,
      blok.lama / diam.lama,
      '< 100 ms',
      `${ms(blok.lama)} (own work ${ms(blok.sendiri)}) of ${ms(lama)}`,
    );
    await kosongkan(hasilFolder);
  }
  await services.close();

  const exporter = createExporter(paths);
  const penulis = { exporter, dossier, folder: hasilFolder };
  await benchBatal(penulis, diam.lama);
  await benchMemori(penulis);
  await exporter.close();
  for (const lama of [folder, hasilFolder]) await rm(lama, { recursive: true, force: true });
}
