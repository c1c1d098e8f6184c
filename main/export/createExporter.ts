import { randomUUID } from 'node:crypto';
import type { StatusEkspor } from '../../shared/contract';
import { RenaksiError } from '../../shared/errors/errorCode';
import { createDocumentWorker } from './createDocumentWorker';
import { createPratinjau } from './createPratinjau';
import type { Exporter, SiapEkspor } from './exporter';
import { packDossier } from './packDossier';
import { runEkspor } from './runEkspor';
import { awalStatus, majukanStatus } from './statusEkspor';

export interface ExporterPaths {
  readonly assetsFolder: string;
  /** Bundled worker, `dist/exportWorker.cjs`. */
  readonly workerPath: string;
}

/** Ended jobs whose status can still be asked for. */
const RIWAYAT_MAKS = 50;

interface Entry {
  status: StatusEkspor;
  isMulai: boolean;
  resolve: (status: StatusEkspor) => void;
  readonly abort: AbortController;
  readonly done: Promise<StatusEkspor>;
}

/**
 * Exporter over one worker thread for exports, whose jobs run in the order they were started and can each be cancelled at
 * any time, and another for previews.
 */
export const createExporter = ({ assetsFolder, workerPath }: ExporterPaths): Exporter => {
  const worker = createDocumentWorker(workerPath);
  const pratinjau = createPratinjau({ assetsFolder, workerPath });
  const entryById = new Map<string, Entry>();
  const listeners = new Set<(status: StatusEkspor) => void>();
  let antrean: Promise<unknown> = Promise.resolve();

  const publish = (entry: Entry, status: StatusEkspor): void => {
    if (entry.status.state !== 'BERJALAN') return;
    entry.status = status;
    for (const listener of listeners) listener(status);
  };

  const run = async (entry: Entry, job: SiapEkspor): Promise<void> => {
    if (entry.status.state !== 'BERJALAN') return;
    entry.isMulai = true;
    const jumlah = new Set(job.berkasList).size;
    try {
      await runEkspor(job, {
        assetsFolder,
        worker,
        signal: entry.abort.signal,
        onLangkah: (berkas, langkah, urutan) =>
          publish(entry, majukanStatus(entry.status, berkas, langkah, urutan, jumlah)),
        onJadi: (jadi) => {
          const jadiList = [...entry.status.jadiList, jadi];
          publish(entry, { ...entry.status, jadiList, bagian: jadiList.length / jumlah });
        },
      });
      publish(entry, { ...entry.status, state: 'SELESAI', berkas: null, langkah: null, ke: null, dari: null });
    } catch (error) {
      publish(entry, { ...entry.status, state: 'GAGAL', errorCode: codeOf(error) });
    }
  };

  const forget = (): void => {
    for (const [eksporId, { status }] of entryById) {
      if (entryById.size <= RIWAYAT_MAKS) return;
      if (status.state !== 'BERJALAN') entryById.delete(eksporId);
    }
  };

  const cancel = (eksporId: string): boolean => {
    const entry = entryById.get(eksporId);
    if (!entry || entry.status.state !== 'BERJALAN') return false;
    publish(entry, { ...entry.status, state: 'DIBATALKAN', errorCode: 'EXPORT_CANCELLED' });
    entry.abort.abort(new RenaksiError('EXPORT_CANCELLED'));
    if (!entry.isMulai) entry.resolve(entry.status);
    return true;
  };

  return {
    start: ({ dossier, bacaIsiGambar, ...job }) => {
      const eksporId = randomUUID();
      const { berkasList } = job;
      const siap: SiapEkspor = { ...job, packed: packDossier(dossier, { berkasList, bagianId: null, bacaIsiGambar }) };
      let resolve: Entry['resolve'] = () => undefined;
      const done = new Promise<StatusEkspor>((selesai) => {
        resolve = selesai;
      });
      const status = awalStatus(eksporId, dossier.dossierId);
      const entry: Entry = { status, isMulai: false, abort: new AbortController(), done, resolve };
      entryById.set(eksporId, entry);
      forget();
      antrean = antrean.then(() => run(entry, siap)).then(() => resolve(entry.status));
      return { eksporId };
    },
    build: pratinjau.build,
    cancel: (eksporId) => ({ dibatalkan: cancel(eksporId) }),
    status: (eksporId) => entryById.get(eksporId)?.status ?? null,
    done: async (eksporId) => {
      const entry = entryById.get(eksporId);
      if (!entry) throw new RenaksiError('NOT_FOUND', { eksporId });
      return entry.done;
    },
    onProgress: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      for (const eksporId of entryById.keys()) cancel(eksporId);
      await pratinjau.close();
      await antrean;
      await worker.close();
    },
  };
};

const codeOf = (error: unknown): string => (error instanceof RenaksiError ? error.code : 'EXPORT_FAILED');
