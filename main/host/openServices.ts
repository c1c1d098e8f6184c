import type { ServiceContract, StatusEkspor } from '../../shared/contract';
import type { HandlersOf } from '../../shared/contract/define';
import { createExporter } from '../export/createExporter';
import { createServices } from '../services/createServices';
import { openStore } from '../store/openStore';
import { recoverStore } from '../store/recoverStore';
import type { HostPaths } from './hostPaths';
import type { OpenMode } from './protocol';

/** The services of one data folder, open in this process. */
export interface OpenServices {
  readonly handlers: HandlersOf<ServiceContract>;
  /** Every change of every export; the result stops listening. */
  onProgress(listener: (status: StatusEkspor) => void): () => void;
  /** Cancels exports, backs the database up and closes it. */
  close(): Promise<void>;
}

/**
 * Opens store and exporter. Throws the RenaksiError of `openStore`, and of `recoverStore` for a mode that sets a damaged
 * database aside first.
 */
export function openServices(paths: HostPaths, mode: OpenMode = 'BIASA'): OpenServices {
  const { dataFolder: folder, assetsFolder, workerPath } = paths;
  if (mode !== 'BIASA') recoverStore({ folder, dari: mode === 'MULAI_BARU' ? 'KOSONG' : 'CADANGAN' });
  const store = openStore({ folder });
  const exporter = createExporter({ assetsFolder, workerPath });
  return {
    handlers: createServices({ store, exporter, assetsFolder }),
    onProgress: (listener) => exporter.onProgress(listener),
    close: async () => {
      try {
        await exporter.close();
      } finally {
        store.close();
      }
    },
  };
}
