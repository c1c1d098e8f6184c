import { setImmediate as giliran } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { IsiGambar } from './packDossier';
import type { Langkah, WorkerInput, WorkerMessage, WorkerRequest } from './workerProtocol';

/** A worker that loaded the document libraries holds some 150 MB: it goes when nothing is exported for this long. */
const IDLE_MS = 30_000;

/** Heap of the thread in MB, twice what the largest dossier takes: past it the thread ends, and not the whole program. */
const HEAP_MB = 1024;

/** A document with the pictures it shows. */
export interface Pekerjaan extends WorkerRequest {
  readonly gambarList: readonly IsiGambar[];
}

export interface DocumentWorker {
  /**
   * Bytes of one document; one call at a time. Rejects with the RenaksiError of the builder, EXPORT_FAILED when the worker
   * dies, or the reason of `signal`, whose abort ends the thread at once, even in the middle of a blocking layout: it
   * rejects when the thread is gone, so that no two of them ever work.
   */
  build(pekerjaan: Pekerjaan, onLangkah: (langkah: Langkah) => void, signal: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A worker thread that starts when it is first needed and again after it died or was cancelled. */
export const createDocumentWorker = (workerPath: string, heapMb = HEAP_MB): DocumentWorker => {
  let worker: Worker | null = null;
  let idleTimer: NodeJS.Timeout | null = null;

  const drop = async (): Promise<void> => {
    const lama = worker;
    worker = null;
    if (idleTimer) clearTimeout(idleTimer);
    await lama?.terminate();
  };

  const start = (): Worker => {
    const baru = new Worker(workerPath, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    // A worker may also die while it rests; without a listener its error would end the process.
    baru.on('error', () => undefined);
    baru.on('exit', () => {
      if (worker === baru) worker = null;
    });
    return baru;
  };

  const take = (): Worker => {
    if (idleTimer) clearTimeout(idleTimer);
    worker ??= start();
    // Only a running export keeps the process alive.
    worker.ref();
    return worker;
  };

  const rest = (): void => {
    worker?.unref();
    idleTimer = setTimeout(() => void drop(), IDLE_MS).unref();
  };

  return {
    close: drop,
    build: async ({ gambarList, ...request }, onLangkah, signal) => {
      signal.throwIfAborted();
      const current = take();
      const off: (() => void)[] = [];
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          const onMessage = (message: WorkerMessage): void => {
            if (message.jenis === 'LANGKAH') onLangkah(message);
            else if (message.jenis === 'JADI') resolve(message.isi);
            else reject(new RenaksiError(message.code, message.data, { cause: message.rincian }));
          };
          const onDeath = (cause: unknown): void =>
            reject(new RenaksiError('EXPORT_FAILED', { berkas: request.berkas }, { cause }));
          const onAbort = (): void => void drop().then(() => reject(signal.reason));
          current.on('message', onMessage);
          current.on('error', onDeath);
          current.on('exit', onDeath);
          signal.addEventListener('abort', onAbort);
          off.push(
            () => current.off('message', onMessage),
            () => current.off('error', onDeath),
            () => current.off('exit', onDeath),
            () => signal.removeEventListener('abort', onAbort),
          );
          void kirim(current, { jenis: 'SUSUN', jumlahGambar: gambarList.length, ...request }, gambarList, signal);
        });
      } finally {
        for (const lepas of off) lepas();
        if (worker === current) rest();
      }
    },
  };
};

/** One picture at a time, each a copy of some megabytes: whatever else the process has to do comes in between. */
const kirim = async (
  worker: Worker,
  request: WorkerInput,
  gambarList: readonly IsiGambar[],
  signal: AbortSignal,
): Promise<void> => {
  const post = (input: WorkerInput): void => worker.postMessage(input, []);
  post(request);
  for (const gambar of gambarList) {
    await giliran();
    if (signal.aborted) return;
    post({ jenis: 'GAMBAR', ...gambar });
  }
};
