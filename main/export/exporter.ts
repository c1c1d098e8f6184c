import type { BerkasEkspor, StatusEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';

export interface EksporJob {
  /** The dossier as it is at the start; later changes don't reach the documents. */
  readonly dossier: Dossier;
  /** Existing folder; a file of the same name is replaced only when the new one is whole. */
  readonly folder: string;
  readonly berkasList: readonly BerkasEkspor[];
}

/** Writes documents away from the calling thread; one worker, jobs in the order they were started. */
export interface Exporter {
  start(job: EksporJob): { eksporId: string };
  /** False when the job has already ended. A cancelled job leaves no partial file. */
  cancel(eksporId: string): { dibatalkan: boolean };
  status(eksporId: string): StatusEkspor | null;
  /** Final status, also after a cancel or a failure; never rejects. */
  done(eksporId: string): Promise<StatusEkspor>;
  /** Every change of every job; the result stops listening. */
  onProgress(listener: (status: StatusEkspor) => void): () => void;
  close(): Promise<void>;
}
