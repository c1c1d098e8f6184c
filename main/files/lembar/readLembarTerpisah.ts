import type { HasilBacaKerja, LembarBacaan } from '../../../shared/contract';
import { askThread } from '../askThread';
import type { BahanBaca } from '../kerja/bacaLembar';

/** What the thread is asked for: the cells of a table, or a working sheet compared with the matrix as it is. */
export type PermintaanLembar =
  | { readonly jenis: 'LEMBAR'; readonly path: string }
  | { readonly jenis: 'KERJA'; readonly path: string; readonly bahan: BahanKerja };

/** Ids of new rows are made in the thread: a function can't be handed over. */
export type BahanKerja = Omit<BahanBaca, 'newId'>;

/**
 * `readLembar` on a thread of its own: the largest workbook takes over half a second. `workerPath` is the bundled
 * `lembarWorker`. Rejects as `readLembar` does, and with the thread's own error when it dies.
 */
export const readLembarTerpisah = (path: string, workerPath: string): Promise<LembarBacaan[]> =>
  askThread({ jenis: 'LEMBAR', path }, workerPath);

/** `bacaLembar` in the same way: a sheet of thousands of rows takes seconds. */
export const bacaLembarTerpisah = (path: string, bahan: BahanKerja, workerPath: string): Promise<HasilBacaKerja> =>
  askThread({ jenis: 'KERJA', path, bahan }, workerPath);
