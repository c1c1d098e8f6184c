import { dirname, join } from 'node:path';
import type { StatusEkspor } from '../../shared/contract';
import { createExporter } from '../export/createExporter';
import { gambarTerpisah } from '../files/gambar/gambarTerpisah';
import { bacaLembarTerpisah, readLembarTerpisah } from '../files/lembar/readLembarTerpisah';
import { createServices, type Services } from '../services/createServices';
import { openStore } from '../store/openStore';
import { recoverStore } from '../store/recoverStore';
import type { HostPaths } from './hostPaths';
import { Listeners } from './Listeners';
import type { OpenMode } from './protocol';
import { type RapatChanged, watchChanges } from './watchChanges';

/** The services of one data folder, wherever they run. */
export interface OpenServices extends Services {
  /** Every change of every export; the result stops listening. */
  onProgress(listener: (status: StatusEkspor) => void): () => void;
  /** Every stored change of a dossier, undo included; the result stops listening. */
  onRapatChanged(listener: (change: RapatChanged) => void): () => void;
}

/**
 * Opens the services in this process. Throws the RenaksiError of `openStore`, and of `recoverStore` for a mode that sets a
 * damaged database aside first.
 */
export function openServices(paths: HostPaths, mode: OpenMode = 'BIASA'): OpenServices {
  const { dataFolder: folder, assetsFolder, workerPath } = paths;
  if (mode !== 'BIASA') recoverStore({ folder, dari: mode === 'MULAI_BARU' ? 'KOSONG' : 'CADANGAN' });
  const store = openStore({ folder });
  const exporter = createExporter({ assetsFolder, workerPath });
  const lembarWorkerPath = join(dirname(workerPath), 'lembarWorker.cjs');
  const services = createServices({
    store,
    exporter,
    assetsFolder,
    readLembar: (path) => readLembarTerpisah(path, lembarWorkerPath),
    bacaLembarKerja: (path, bahan) => bacaLembarTerpisah(path, bahan, lembarWorkerPath),
    gambar: gambarTerpisah(join(dirname(workerPath), 'gambarWorker.cjs')),
  });
  const changes = new Listeners<RapatChanged>();
  return {
    ...services,
    handlers: watchChanges(services.handlers, (change) => changes.emit(change)),
    onRapatChanged: (listener) => changes.add(listener),
    onProgress: (listener) => exporter.onProgress(listener),
  };
}
