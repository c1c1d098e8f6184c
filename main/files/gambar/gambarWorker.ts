import { workerData } from 'node:worker_threads';
import { answerThread } from '../answerThread';
import type { PermintaanGambar } from './gambarTerpisah';
import { periksaGambarList } from './periksaGambarList';
import { readGambarNaskah } from './readGambarNaskah';

/** Thread that reads one picture, or checks those of a dossier, and ends. */
const kerjakan = async (permintaan: PermintaanGambar): Promise<unknown> =>
  permintaan.jenis === 'BACA' ? readGambarNaskah(permintaan.path) : periksaGambarList(permintaan.gambarList);

answerThread(kerjakan(workerData as PermintaanGambar));
