import { randomUUID } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { answerThread } from '../answerThread';
import { bacaLembar } from '../kerja/bacaLembar';
import { readLembar } from './readLembar';
import type { PermintaanLembar } from './readLembarTerpisah';

/** Thread that reads one table and ends. */
const read = (permintaan: PermintaanLembar): Promise<unknown> =>
  permintaan.jenis === 'LEMBAR'
    ? readLembar(permintaan.path)
    : bacaLembar(permintaan.path, { ...permintaan.bahan, newId: randomUUID });

answerThread(read(workerData as PermintaanLembar));
