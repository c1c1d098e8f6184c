import type { BandingEdisi, BerkasEkspor, StatusEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import type { BacaIsiGambar, PackedDossier } from './packDossier';

export interface EksporJob {
  /**
   * The dossier as it is at the start; later changes don't reach the documents. It is checked by its schema before it is
   * used: STORE_CORRUPT for one that doesn't pass.
   */
  readonly dossier: Dossier;
  /** For a dossier that was read without the bytes of its pictures; called in the moments after the start. */
  readonly bacaIsiGambar?: BacaIsiGambar;
  /** Meeting the minutes and the attendance sheet are about; null is the last one. The annex prints the last. */
  readonly rapatId: string | null;
  /** Editions that `matriks-perubahan.*` compare; null when none of these is asked for. */
  readonly banding?: BandingEdisi | null | undefined;
  /** Existing folder; a file of the same name is replaced only when the new one is whole. */
  readonly folder: string;
  readonly berkasList: readonly BerkasEkspor[];
}

/** A job that waits or runs, with the dossier as the worker gets it: the caller may go on editing its object. */
export type SiapEkspor = Omit<EksporJob, 'dossier' | 'bacaIsiGambar'> & { readonly packed: PackedDossier };

/** A document to look at before it is written. */
export type PratinjauJob = Pick<EksporJob, 'dossier' | 'bacaIsiGambar' | 'rapatId' | 'banding'> & {
  readonly berkas: BerkasEkspor;
  /** Section whose chapter of `lampiran.pdf` is wanted; left out or null for the whole document. */
  readonly bagianId?: string | null;
};

/** Writes documents away from the calling thread: a worker for exports, in the order they were started, one for previews. */
export interface Exporter {
  start(job: EksporJob): { eksporId: string };
  /**
   * Bytes of one document, the same that an export would write; a running export doesn't make it wait. Rejects with the
   * builder's RenaksiError (NOT_FOUND for an unknown meeting), EXPORT_FAILED, EXPORT_CANCELLED after `close`, or the
   * reason of `signal`, whose abort ends the work at once.
   */
  build(job: PratinjauJob, signal?: AbortSignal): Promise<Uint8Array>;
  /** False when the job has already ended. A cancelled job leaves no partial file. */
  cancel(eksporId: string): { dibatalkan: boolean };
  status(eksporId: string): StatusEkspor | null;
  /** Final status, also after a cancel or a failure; never rejects. */
  done(eksporId: string): Promise<StatusEkspor>;
  /** Every change of every job; the result stops listening. */
  onProgress(listener: (status: StatusEkspor) => void): () => void;
  close(): Promise<void>;
}
