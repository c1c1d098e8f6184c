import { parentPort } from 'node:worker_threads';
import type { BerkasEkspor } from '../../shared/contract';
import { type Dossier, dossierSchema } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { BuildContext } from './buildContext';
import { type IsiGambar, unpackDossier } from './packDossier';
import type { OpsiDokumen, WorkerInput, WorkerMessage, WorkerRequest } from './workerProtocol';

type Builder = (dossier: Dossier, opsi: OpsiDokumen, context: BuildContext) => Promise<Uint8Array>;

/** Builders load on first use: a workbook needs no PDF library and the other way round. */
const BUILDER: Readonly<Record<BerkasEkspor, () => Promise<Builder>>> = {
  'berita-acara.docx': async () => {
    const { buildBeritaAcaraDocx } = await import('./docx/buildDocx');
    return (dossier, { rapatId }, context) => buildBeritaAcaraDocx(dossier, rapatId, context);
  },
  'berita-acara.pdf': async () => {
    const { buildBeritaAcaraPdf } = await import('./pdf/buildPdf');
    return (dossier, { rapatId }, context) => buildBeritaAcaraPdf(dossier, rapatId, context);
  },
  'daftar-hadir.pdf': async () => {
    const { buildDaftarHadirPdf } = await import('./pdf/buildPdf');
    return (dossier, { rapatId }, context) => buildDaftarHadirPdf(dossier, rapatId, context);
  },
  'lampiran.docx': async () => {
    const { buildLampiranDocx } = await import('./docx/buildDocx');
    return (dossier, _opsi, context) => buildLampiranDocx(dossier, context);
  },
  'lampiran.pdf': async () => {
    const { buildBabPdf, buildLampiranPdf } = await import('./pdf/buildPdf');
    return (dossier, { bagianId }, context) =>
      bagianId == null ? buildLampiranPdf(dossier, context) : buildBabPdf(dossier, bagianId, context);
  },
  'lampiran.xlsx': async () => {
    const { buildLampiranXlsx } = await import('./xlsx/buildLampiranXlsx');
    return (dossier, _opsi, context) => buildLampiranXlsx(dossier, context);
  },
  'matriks-kerja.xlsx': async () => {
    const { buildKerjaXlsx } = await import('./xlsx/buildKerjaXlsx');
    return (dossier, _opsi, context) => buildKerjaXlsx(dossier, context);
  },
  'matriks-perubahan.pdf': async () => {
    const { buildPerubahanPdf } = await import('./pdf/buildPerubahanPdf');
    return (dossier, { banding }, context) => buildPerubahanPdf(dossier, banding, context);
  },
  'matriks-perubahan.xlsx': async () => {
    const { buildPerubahanXlsx } = await import('./xlsx/buildPerubahanXlsx');
    return (dossier, { banding }, context) => buildPerubahanXlsx(dossier, banding, context);
  },
};

const answer = (message: WorkerMessage, transferList: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, transferList);

/** The store hands its rows over unchecked: the checks of a long matrix are made here, where nothing waits for them. */
const bacaDossier = (dossierTeks: string, gambarList: readonly IsiGambar[]): Dossier => {
  const hasil = dossierSchema.safeParse(unpackDossier(dossierTeks, gambarList));
  if (hasil.success) return hasil.data;
  throw new RenaksiError('STORE_CORRUPT', { tempat: hasil.error.issues[0]?.path.join('.') ?? '' });
};

const build = async (request: WorkerRequest, gambarList: readonly IsiGambar[]): Promise<void> => {
  const { berkas, dossierTeks, rapatId, banding, bagianId, assetsFolder } = request;
  try {
    const builder = await BUILDER[berkas]();
    const onProgress: BuildContext['onProgress'] = (langkah, ke, dari) =>
      answer({ jenis: 'LANGKAH', langkah, ke, dari });
    const opsi = { rapatId, banding, bagianId: bagianId ?? null };
    const hasil = await builder(bacaDossier(dossierTeks, gambarList), opsi, { assetsFolder, onProgress });
    // A copy of its own: the bytes of a small Buffer may lie in a pool that must not be handed over.
    const isi = new Uint8Array(hasil);
    answer({ jenis: 'JADI', isi }, [isi.buffer]);
  } catch (error) {
    const isKnown = error instanceof RenaksiError;
    answer({
      jenis: 'GAGAL',
      code: isKnown ? error.code : 'EXPORT_FAILED',
      data: isKnown ? error.data : { berkas },
      rincian: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
};

let menunggu: { readonly request: WorkerRequest; readonly jumlah: number; readonly gambarList: IsiGambar[] } | null =
  null;

parentPort?.on('message', (input: WorkerInput) => {
  if (input.jenis === 'SUSUN') menunggu = { request: input, jumlah: input.jumlahGambar, gambarList: [] };
  else menunggu?.gambarList.push(input);
  if (!menunggu || menunggu.gambarList.length < menunggu.jumlah) return;
  const { request, gambarList } = menunggu;
  // A resting worker keeps no pictures.
  menunggu = null;
  void build(request, gambarList);
});
