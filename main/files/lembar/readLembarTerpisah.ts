import { Worker } from 'node:worker_threads';
import type { LembarBacaan } from '../../../shared/contract';
import { type ErrorCode, type ErrorData, RenaksiError } from '../../../shared/errors/errorCode';

/** What the thread answers; its sheets as one text, which is handed over at once. */
export type JawabanLembar =
  | { readonly ok: true; readonly teks: string }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData };

/**
 * `readLembar` on a thread of its own: the largest workbook takes over half a second. `workerPath` is the bundled
 * `lembarWorker`. Rejects as `readLembar` does, and with the thread's own error when it dies.
 */
export const readLembarTerpisah = (path: string, workerPath: string): Promise<LembarBacaan[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: path });
    worker.once('message', (jawaban: JawabanLembar) => {
      if (jawaban.ok) resolve(JSON.parse(jawaban.teks) as LembarBacaan[]);
      else reject(new RenaksiError(jawaban.code, jawaban.data));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`lembarWorker: ${code}`)));
  });
