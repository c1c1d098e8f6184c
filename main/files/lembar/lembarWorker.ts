import { parentPort, workerData } from 'node:worker_threads';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { readLembar } from './readLembar';
import type { JawabanLembar } from './readLembarTerpisah';

/** Thread that reads one table and ends. */
const answer = (jawaban: JawabanLembar): void => parentPort?.postMessage(jawaban, []);

readLembar(String(workerData)).then(
  (lembarList) => answer({ ok: true, teks: JSON.stringify(lembarList) }),
  (error: unknown) => {
    if (!(error instanceof RenaksiError)) throw error;
    answer({ ok: false, code: error.code, data: error.data });
  },
);
