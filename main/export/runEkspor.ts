import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BerkasEkspor, BerkasJadi } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { removeLeftovers } from '../files/tempFiles';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { DocumentWorker } from './createDocumentWorker';
import type { SiapEkspor } from './exporter';
import { isBergambar } from './packDossier';
import type { Langkah } from './workerProtocol';

export interface EksporHooks {
  readonly assetsFolder: string;
  readonly worker: DocumentWorker;
  readonly signal: AbortSignal;
  /** `urutan` counts documents from 0. */
  onLangkah(berkas: BerkasEkspor, langkah: Langkah, urutan: number): void;
  onJadi(jadi: BerkasJadi): void;
}

/**
 * Builds and writes the documents of a job one after the other. Throws the RenaksiError of the first that fails, or the
 * signal's reason; documents already written stay, none is ever partial.
 */
export const runEkspor = async (job: SiapEkspor, hooks: EksporHooks): Promise<void> => {
  const { worker, signal, assetsFolder } = hooks;
  signal.throwIfAborted();
  await checkFolder(job.folder);
  const berkasList = [...new Set(job.berkasList)];
  await removeLeftovers(job.folder, berkasList);
  const { packed, rapatId, banding = null } = job;
  for (const [urutan, berkas] of berkasList.entries()) {
    const onLangkah = (langkah: Langkah): void => hooks.onLangkah(berkas, langkah, urutan);
    const gambarList = isBergambar(berkas) ? await packed.gambarList : [];
    const isi = await worker.build(
      { berkas, dossierTeks: packed.dossierTeks, gambarList, rapatId, banding, assetsFolder },
      onLangkah,
      signal,
    );
    onLangkah({ langkah: 'MENULIS', ke: null, dari: null });
    const path = join(job.folder, berkas);
    await writeFileAtomic(path, isi, signal);
    hooks.onJadi({ berkas, path, ukuranByte: isi.byteLength });
  }
};

/** Before seconds of work: a folder that can't be written to is known at once. */
const checkFolder = async (folder: string): Promise<void> => {
  try {
    if (!(await stat(folder)).isDirectory()) throw new RenaksiError('FOLDER_NOT_WRITABLE', { path: folder });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw error instanceof RenaksiError
      ? error
      : new RenaksiError('FOLDER_NOT_WRITABLE', { path: folder }, { cause: error });
  }
};
