import type { ServiceContract, StatusEkspor } from '../../shared/contract';
import type { HandlersOf } from '../../shared/contract/define';
import { createExporter } from '../export/createExporter';
import { createServices } from '../services/createServices';
import { openStore } from '../store/openStore';
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

/** Opens store and exporter; throws RenaksiError STORE_NEWER, STORE_FOREIGN, STORE_CORRUPT or STORE_BUSY. */
export async function openServices(paths: HostPaths, mode: OpenMode = 'BIASA'): Promise<OpenServices> {
  const store = await openStore({ folder: paths.dataFolder });
  const exporter = createExporter({ assetsFolder: paths.assetsFolder, workerPath: paths.workerPath });
  return {
    handlers: createServices({ store, exporter, assetsFolder: paths.assetsFolder }),
    onProgress: (listener) => exporter.onProgress(listener),
    close: async () => {
      await exporter.close();
      await store.close();
    },
  };
}
