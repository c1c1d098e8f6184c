import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildContext } from '../../main/export/buildContext';
import { buildLampiranPdf } from '../../main/export/pdf/buildPdf';
import { buildLampiranXlsx } from '../../main/export/xlsx/buildLampiranXlsx';
import type { Dossier } from '../../shared/domain/dossier';
import { parseRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { periksaDossier } from '../../shared/domain/periksa/periksaDossier';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { benchBlocked } from './benchBlocked';
import { benchEkspor } from './benchEkspor';
import { benchWord } from './benchWord';
import { benchXlsx } from './benchXlsx';
import { median, ms, p95, print } from './print';
import { timeBareCommit, timeEach, withServices } from './timeStore';

/** Run from the project's folder; prints ratios measured in this one run, and never fails on a time. */
const ASSETS = join(process.cwd(), 'assets');
const KALI = 5;

const contoh = parseRenaksi(readFileSync(join(ASSETS, 'contoh/kotawaringin-timur.renaksi'), 'utf8'));

const time = async (run: () => unknown): Promise<number> => {
  const mulai = performance.now();
  await run();
  return performance.now() - mulai;
};

const context = (onMenata: () => void = () => undefined): BuildContext => ({
  assetsFolder: ASSETS,
  onProgress: (langkah) => {
    if (langkah === 'MENATA') onMenata();
  },
});

/** Whole annex against the part of the same run that pdfmake spends on the same definition. */
const benchPdf = async (): Promise<void> => {
  await buildLampiranPdf(contoh, context());
  const rasioList: number[] = [];
  const waktuList: number[] = [];
  for (let i = 0; i < KALI; i += 1) {
    let menata = 0;
    const mulai = performance.now();
    await buildLampiranPdf(
      contoh,
      context(() => {
        menata = performance.now();
      }),
    );
    const akhir = performance.now();
    rasioList.push((akhir - mulai) / (akhir - menata));
    waktuList.push(akhir - mulai);
  }
  print('annex PDF of the sample / pdfmake on the same definition', median(rasioList), '<= 1.2', ms(median(waktuList)));
};

const benchStore = (): void => {
  const besar = buildDossier({ aspek: 20, pertanyaan: 200, baris: 2000, peserta: 60, tahun: 10 });
  const bare = timeBareCommit();
  withServices(besar, (handlers) => {
    const { dossierId } = besar;
    const rapatId = besar.rapatList.at(-1)?.rapatId ?? '';
    const pertanyaanIds = besar.bank.aspekList.flatMap((a) => a.pertanyaanList).map((p) => p.pertanyaanId);
    const nilai = timeEach(400, (i) =>
      handlers['asesmen:setNilai']({
        dossierId,
        rapatId,
        pertanyaanId: pertanyaanIds[i % pertanyaanIds.length] ?? '',
        nilai: ((i % 4) + 1) as 1 | 2 | 3 | 4,
      }),
    );
    print('score stored, 200 questions / bare commit', median(nilai) / bare, 'p95 50 ms', `p95 ${ms(p95(nilai))}`);
    const barisIds = besar.matriks.map(({ barisId }) => barisId);
    const ubah = timeEach(400, (i) =>
      handlers['matriks:update']({ dossierId, barisId: barisIds[i % 2000] ?? '', isi: { uraian: `Uraian ${i}` } }),
    );
    print('matrix edit, 2,000 rows / bare commit', median(ubah) / bare, 'p95 50 ms', `p95 ${ms(p95(ubah))}`);
    const undo = timeEach(400, () => handlers['riwayat:undo']({ dossierId }));
    print('undo, 2,000 rows / bare commit', median(undo) / bare, 'p95 50 ms', `p95 ${ms(p95(undo))}`);
  });
};

/** Time a row must not grow with the number of rows. */
const benchLinear = async (): Promise<void> => {
  const perBaris = async (baris: number): Promise<number> => {
    const dossier = buildDossier({ aspek: 5, pertanyaan: 20, baris, peserta: 20, tahun: 5 });
    return (await time(() => buildLampiranXlsx(dossier, context()))) / baris;
  };
  await perBaris(500);
  const kecil = await perBaris(2000);
  const besar = await perBaris(5000);
  print(
    'workbook, time a row at 5,000 / at 2,000 rows',
    besar / kecil,
    '~ 1',
    `${(besar * 5000).toFixed(0)} ms at 5,000`,
  );
};

/** A look through the whole dossier, which the window does anew after every change while its findings are shown. */
const benchPeriksa = (): void => {
  const besar = { ...buildDossier(LARGE_SIZE), naskah: contoh.naskah };
  const perBaris = (dossier: Dossier): number =>
    median(timeEach(9, () => periksaDossier(dossier, 2022))) / dossier.matriks.length;
  const waktu = perBaris(besar) * besar.matriks.length;
  print('checks, time a row at 2,000 / in the sample', perBaris(besar) / perBaris(contoh), '100 ms', ms(waktu));
};

const benchMemory = async (): Promise<void> => {
  const rssAfter = async (jumlah: number): Promise<number> => {
    for (let i = 0; i < jumlah; i += 1) await buildLampiranXlsx(contoh, context());
    globalThis.gc?.();
    return process.memoryUsage().rss;
  };
  const awal = await rssAfter(5);
  const akhir = await rssAfter(45);
  print('memory after 50 workbooks / after 5', akhir / awal, '<= 1.2', `${(akhir / 1e6).toFixed(0)} MB`);
};

console.log(`${'what'.padEnd(58)}   ratio   bound     figure`);
await benchPdf();
await benchXlsx(contoh, context());
await benchWord(contoh, context());
benchStore();
await benchLinear();
benchPeriksa();
await benchMemory();
await benchBlocked();
await benchEkspor();
