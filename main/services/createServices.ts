import { randomUUID } from 'node:crypto';
import type { HandlersOf, ServiceContract } from '../../shared/contract';
import type { Exporter } from '../export/exporter';
import { gambarDisini, type PembacaGambar } from '../files/gambar/gambarTerpisah';
import { bacaLembar } from '../files/kerja/bacaLembar';
import { readLembar } from '../files/lembar/readLembar';
import type { Store } from '../store/store';
import { asesmenServices } from './asesmenServices';
import { bankServices } from './bankServices';
import { berkasServices } from './berkasServices';
import { buktiServices } from './buktiServices';
import { dossierServices } from './dossierServices';
import { edisiServices } from './edisiServices';
import { eksporServices } from './eksporServices';
import { gambarServices } from './gambarServices';
import { isiServices } from './isiServices';
import { kerjaServices } from './kerjaServices';
import { matriksServices } from './matriksServices';
import { naskahServices } from './naskahServices';
import { pengesahanServices } from './pengesahanServices';
import { periksaServices } from './periksaServices';
import { persiapanServices } from './persiapanServices';
import { pesertaBerkasServices } from './pesertaBerkasServices';
import { pindaianServices } from './pindaianServices';
import { rapatServices } from './rapatServices';
import { riwayatServices } from './riwayatServices';
import type { BacaLembarKerja, ReadLembar, ServiceContext } from './serviceContext';

export interface ServiceOptions {
  readonly store: Store;
  readonly exporter: Exporter;
  /** Folder of the shipped question bank, narrative templates and sample. */
  readonly assetsFolder: string;
  readonly newId?: () => string;
  /** Reads tables away from this thread; on it unless given. */
  readonly readLembar?: ReadLembar;
  readonly bacaLembarKerja?: BacaLembarKerja;
  readonly gambar?: PembacaGambar;
}

export interface Services {
  readonly handlers: HandlersOf<ServiceContract>;
  /** Ends running exports, then closes the store with its closing backup. */
  close(): Promise<void>;
}

/** Every service of the app, over an open store; what IPC, the command line and the tests call. */
export const createServices = ({
  store,
  exporter,
  assetsFolder,
  newId = () => randomUUID(),
  readLembar: readTabel = readLembar,
  bacaLembarKerja = (path, bahan) => bacaLembar(path, { ...bahan, newId }),
  gambar = gambarDisini,
}: ServiceOptions): Services => {
  const context: ServiceContext = { store, exporter, assetsFolder, newId, gambar };
  return {
    handlers: {
      ...dossierServices(context),
      ...berkasServices(context),
      ...isiServices(context),
      ...naskahServices(context),
      ...gambarServices(context),
      ...periksaServices(context),
      ...bankServices(context),
      ...rapatServices(context),
      ...asesmenServices(context),
      ...persiapanServices(context),
      ...pesertaBerkasServices(readTabel),
      ...buktiServices(context),
      ...pengesahanServices(context),
      ...pindaianServices(context),
      ...matriksServices(context),
      ...kerjaServices(context, bacaLembarKerja),
      ...edisiServices(context),
      ...riwayatServices(context),
      ...eksporServices(context),
    },
    close: async () => {
      try {
        await exporter.close();
      } finally {
        store.close();
      }
    },
  };
};
