import { Worker } from 'node:worker_threads';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Langkah, WorkerMessage, WorkerRequest } from './workerProtocol';

/** A worker that loaded the document libraries holds some 150 MB: it goes when nothing is exported for this long. */
const IDLE_MS = 30_000;

export interface DocumentWorker {
  /**
   * Bytes of one document; one call at a time. Rejects with the RenaksiError of the builder, EXPORT_FAILED when the worker
   * dies, or the reason of `signal`, whose abort ends the thread at once, even in the middle of a blocking layout.
   */
  build(request: WorkerRequest, onLangkah: (langkah: Langkah) => void, signal: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A worker thread that starts when it is first needed and again after it died or was cancelled. */
export const createDocumentWorker = (workerPath: string): DocumentWorker => {
  let worker: Worker | null = null;
  let idleTimer: NodeJS.Timeout | null = null;

  const drop = async (): Promise<void> => {
    const lama = worker;
    worker = null;
    if (idleTimer) clearTimeout(idleTimer);
    await lama?.terminate();
  };

  const start = (): Worker => {
    const baru = new Worker(workerPath);
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
    build: async (request, onLangkah, signal) => {
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
          const onAbort = (): void => {
            void drop();
            reject(signal.reason);
          };
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
          current.postMessage(request, []);
        });
      } finally {
        for (const lepas of off) lepas();
        if (worker === current) rest();
      }
    },
  };
};
