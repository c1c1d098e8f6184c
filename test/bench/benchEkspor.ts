import { randomFillSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { hostPathsOf } from '../../main/host/hostPaths';
import { openServices } from '../../main/host/openServices';
import type { BerkasEkspor, StatusEkspor } from '../../shared/contract';
import {
  type BagianNaskah,
  type Blok,
  type Dossier,
  type GambarNaskah,
  kodeGambarSchema,
} from '../../shared/domain/dossier';
import { formatRenaksi } from '../../shared/domain/interchange/renaksiFile';
import { buildDossier, LARGE_SIZE } from '../builders/buildDossier';
import { longestBlock } from './longestBlock';
import { ms, print } from './print';

const FORMAT_LIST: readonly BerkasEkspor[] = ['lampiran.pdf', 'lampiran.docx', 'lampiran.xlsx', 'matriks-kerja.xlsx'];

/** Six of nearly 4 MB: as many bytes of pictures as a dossier may hold. */
const JUMLAH_GAMBAR = 6;
const SISI_PX = 1160;

const potongan = (jenis: string, isi: Buffer): Buffer => {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const [panjang, periksa] = [Buffer.alloc(4), Buffer.alloc(4)];
  panjang.writeUInt32BE(isi.length);
  periksa.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, periksa]);
};

/** A photograph's worth of noise, which nothing compresses. */
const buildPng = (): Buffer => {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(SISI_PX, 0);
  kepala.writeUInt32BE(SISI_PX, 4);
  // Eight bits of red, green and blue.
  kepala.set([8, 2], 8);
  const titik = randomFillSync(Buffer.alloc(SISI_PX * (SISI_PX * 3 + 1)));
  // Every line starts with its filter: none.
  for (let y = 0; y < SISI_PX; y += 1) titik[y * (SISI_PX * 3 + 1)] = 0;
  const tanda = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isi = deflateSync(titik, { level: 1 });
  return Buffer.concat([tanda, potongan('IHDR', kepala), potongan('IDAT', isi), potongan('IEND', Buffer.alloc(0))]);
};

/** The largest dossier with every picture it may hold and the figures the app draws. */
const buildTerbesar = (): Dossier => {
  const dossier = buildDossier({ ...LARGE_SIZE, nilai: (i) => ((i % 4) + 1) as 1 | 2 | 3 | 4 });
  const gambarList = Array.from({ length: JUMLAH_GAMBAR }, (_, i): GambarNaskah => {
    const nama = `foto-${i + 1}.png`;
    const isi = buildPng().toString('base64');
    return { gambarId: `foto-${i + 1}`, nama, mime: 'image/png', lebarPx: SISI_PX, tinggiPx: SISI_PX, isi };
  });
  const fotoList = gambarList.map(
    ({ gambarId, nama }): Blok => ({ jenis: 'GAMBAR_SENDIRI', gambarId, lebarPersen: 80, judul: nama, sumber: '' }),
  );
  const grafikList = kodeGambarSchema.options.map((kode): Blok => ({ jenis: 'GAMBAR', kode, judul: kode, sumber: '' }));
  const blokList = [...fotoList, ...grafikList];
  const bagian: BagianNaskah = { bagianId: 'bagian-foto', jenis: 'BAB', judul: 'FOTO', isDicetak: true, blokList };
  return { ...dossier, gambarList, naskah: [...dossier.naskah, bagian] };
};

/** Moments to cancel at; null is at once. */
const SAAT_LIST: readonly (StatusEkspor['langkah'] | null)[] = [null, 'MENYUSUN', 'MENATA', 'MENULIS'];

/**
 * Each format of the largest dossier: how long the window's process stands still during the whole export, and how long a
 * cancel takes from the call until the job has ended, the longest of its moments. Needs a build.
 */
export async function benchEkspor(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'renaksi-bench-'));
  const hasilFolder = await mkdtemp(join(tmpdir(), 'renaksi-bench-'));
  const services = openServices(hostPathsOf(process.cwd(), folder));
  const { handlers } = services;
  const path = join(folder, 'besar.renaksi');
  await writeFile(path, formatRenaksi(buildTerbesar()));
  const { dossierId } = await handlers['dossier:impor']({ path, jikaAda: 'SALINAN' });

  /** Ends with the job's end; `onStatus` hears every step. */
  const run = (berkas: BerkasEkspor, onMulai: (eksporId: string) => void, onStatus: (s: StatusEkspor) => void) =>
    new Promise<StatusEkspor>((resolve, reject) => {
      const off = services.onProgress((status) => {
        onStatus(status);
        if (status.state === 'BERJALAN') return;
        off();
        resolve(status);
      });
      Promise.resolve(
        handlers['ekspor:start']({ dossierId, rapatId: null, folder: hasilFolder, berkasList: [berkas] }),
      ).then(({ eksporId }) => onMulai(eksporId), reject);
    });

  const cancelMs = async (berkas: BerkasEkspor, saat: StatusEkspor['langkah'] | null): Promise<number> => {
    let mulai: number | null = null;
    const batal = (eksporId: string): void => {
      mulai ??= performance.now();
      void handlers['ekspor:cancel']({ eksporId });
    };
    const akhir = await run(
      berkas,
      (eksporId) => saat === null && batal(eksporId),
      (status) => {
        // Not inside the step's own announcement, as a click never is.
        if (mulai === null && saat !== null && status.langkah === saat) setImmediate(() => batal(status.eksporId));
      },
    );
    const lama = performance.now() - (mulai ?? performance.now());
    if (akhir.state === 'DIBATALKAN' && (await readdir(hasilFolder)).length > 0)
      throw new Error(`${berkas}: left over`);
    for (const nama of await readdir(hasilFolder)) await rm(join(hasilFolder, nama));
    return lama;
  };

  const diam = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, 500)));
  for (const berkas of FORMAT_LIST) {
    const batalList: number[] = [];
    for (const saat of SAAT_LIST) batalList.push(await cancelMs(berkas, saat));
    print(
      `cancel of ${berkas}, largest dossier, longest`,
      Math.max(...batalList) / diam.lama,
      '<= 200 ms',
      `${ms(Math.max(...batalList))} (${batalList.map((lama) => ms(lama)).join(', ')})`,
    );
    const mulai = performance.now();
    const blok = await longestBlock(async () => {
      const akhir = await run(
        berkas,
        () => undefined,
        () => undefined,
      );
      if (akhir.state !== 'SELESAI') throw new Error(`${berkas}: ${akhir.errorCode}`);
    });
    const lama = performance.now() - mulai;
    print(
      `main process blocked: ${berkas}, largest dossier / idle`,
      blok.lama / diam.lama,
      '< 100 ms',
      `${ms(blok.lama)} (own work ${ms(blok.sendiri)}) of ${ms(lama)}`,
    );
    for (const nama of await readdir(hasilFolder)) await rm(join(hasilFolder, nama));
  }
  await services.close();
  for (const lama of [folder, hasilFolder]) await rm(lama, { recursive: true, force: true });
}
