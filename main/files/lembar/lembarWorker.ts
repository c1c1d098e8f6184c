import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { bacaLembar } from '../kerja/bacaLembar';
import { readLembar } from './readLembar';
import type { JawabanLembar, PermintaanLembar } from './readLembarTerpisah';

/** Thread that reads one table and ends. */
const answer = (jawaban: JawabanLembar): void => parentPort?.postMessage(jawaban, []);

const read = (permintaan: PermintaanLembar): Promise<unknown> =>
  permintaan.jenis === 'LEMBAR'
    ? readLembar(permintaan.path)
    : bacaLembar(permintaan.path, { ...permintaan.bahan, newId: randomUUID });

read(workerData as PermintaanLembar).then(
  (hasil) => answer({ ok: true, teks: JSON.stringify(hasil) }),
  (error: unknown) => {
    if (!(error instanceof RenaksiError)) throw error;
    answer({ ok: false, code: error.code, data: error.data });
  },
);
