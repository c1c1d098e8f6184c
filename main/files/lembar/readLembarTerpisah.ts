import { Worker } from 'node:worker_threads';
import type { HasilBacaKerja, LembarBacaan } from '../../../shared/contract';
import { type ErrorCode, type ErrorData, RenaksiError } from '../../../shared/errors/errorCode';
import type { BahanBaca } from '../kerja/bacaLembar';

/** What the thread is asked for: the cells of a table, or a working sheet compared with the matrix as it is. */
export type PermintaanLembar =
  | { readonly jenis: 'LEMBAR'; readonly path: string }
  | { readonly jenis: 'KERJA'; readonly path: string; readonly bahan: BahanKerja };

/** Ids of new rows are made in the thread: a function can't be handed over. */
export type BahanKerja = Omit<BahanBaca, 'newId'>;

/** What the thread answers; its tables as one text, which is handed over at once. */
export type JawabanLembar =
  | { readonly ok: true; readonly teks: string }
  | { readonly ok: false; readonly code: ErrorCode; readonly data: ErrorData };

const ask = <T>(permintaan: PermintaanLembar, workerPath: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: permintaan });
    worker.once('message', (jawaban: JawabanLembar) => {
      if (jawaban.ok) resolve(JSON.parse(jawaban.teks) as T);
      else reject(new RenaksiError(jawaban.code, jawaban.data));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`lembarWorker: ${code}`)));
  });

/**
 * `readLembar` on a thread of its own: the largest workbook takes over half a second. `workerPath` is the bundled
 * `lembarWorker`. Rejects as `readLembar` does, and with the thread's own error when it dies.
 */
export const readLembarTerpisah = (path: string, workerPath: string): Promise<LembarBacaan[]> =>
  ask({ jenis: 'LEMBAR', path }, workerPath);

/** `bacaLembar` in the same way: a sheet of thousands of rows takes seconds. */
export const bacaLembarTerpisah = (path: string, bahan: BahanKerja, workerPath: string): Promise<HasilBacaKerja> =>
  ask({ jenis: 'KERJA', path, bahan }, workerPath);
