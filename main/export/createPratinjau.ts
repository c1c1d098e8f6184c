import { RenaksiError } from '../../shared/errors/errorCode';
import { createDocumentWorker } from './createDocumentWorker';
import type { ExporterPaths } from './createExporter';
import type { Exporter } from './exporter';
import { packDossier } from './packDossier';

export interface Pratinjau {
  readonly build: Exporter['build'];
  close(): Promise<void>;
}

/**
 * Documents to look at, on a worker thread of their own: seconds of an annex being written must not keep the
 * minutes from the screen. Previews asked for at the same time follow one another.
 */
export const createPratinjau = ({ assetsFolder, workerPath }: ExporterPaths): Pratinjau => {
  const worker = createDocumentWorker(workerPath);
  const berhenti = new AbortController();
  let antrean: Promise<unknown> = Promise.resolve();

  return {
    build: ({ dossier, bacaIsiGambar, berkas, rapatId, banding = null, bagianId = null }, signal) => {
      // At once: the caller may go on editing its object while the preview waits.
      const { dossierTeks, gambarList } = packDossier(dossier, { berkasList: [berkas], bagianId, bacaIsiGambar });
      const henti = signal ? AbortSignal.any([berhenti.signal, signal]) : berhenti.signal;
      const hasil = antrean.then(async () =>
        worker.build(
          { berkas, dossierTeks, gambarList: await gambarList, rapatId, banding, bagianId, assetsFolder },
          () => undefined,
          henti,
        ),
      );
      antrean = hasil.catch(() => undefined);
      return hasil;
    },
    close: async () => {
      berhenti.abort(new RenaksiError('EXPORT_CANCELLED'));
      await antrean;
      await worker.close();
    },
  };
};
