import { Worker } from 'node:worker_threads';
import { type ErrorCode, type ErrorData, RenaksiError } from '../../shared/errors/errorCode';

/** What a thread answers; its value as one JSON text, which is handed over at once. */
export type JawabanThread =
  | { readonly ok: true; readonly teks: string }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData };

/**
 * One question to a thread of its own, which ends with the answer. Rejects with the thread's RenaksiError, or its own
 * error when it dies.
 */
export const askThread = <T>(permintaan: unknown, workerPath: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: permintaan });
    worker.once('message', (jawaban: JawabanThread) => {
      if (jawaban.ok) resolve(JSON.parse(jawaban.teks) as T);
      else reject(new RenaksiError(jawaban.code, jawaban.data));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${workerPath}: ${code}`)));
  });
