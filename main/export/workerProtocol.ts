import type { BerkasEkspor } from '../../shared/contract';
import type { Dossier } from '../../shared/domain/dossier';
import type { ErrorCode, ErrorData } from '../../shared/errors/errorCode';
import type { BuildContext } from './buildContext';

/** One document to build; a worker builds one at a time. */
export interface WorkerRequest {
  readonly berkas: BerkasEkspor;
  readonly dossier: Dossier;
  /** Meeting the document is about; null is the last one. */
  readonly rapatId: string | null;
  readonly assetsFolder: string;
}

export type LangkahEkspor = Parameters<BuildContext['onProgress']>[0];

export interface Langkah {
  readonly langkah: LangkahEkspor;
  readonly ke: number | null;
  readonly dari: number | null;
}

/** What a worker answers: steps while it works, then either the bytes or why there are none. */
export type WorkerMessage =
  | ({ readonly jenis: 'LANGKAH' } & Langkah)
  | { readonly jenis: 'JADI'; readonly isi: Uint8Array<ArrayBuffer> }
  | { readonly jenis: 'GAGAL'; readonly code: ErrorCode; readonly data: ErrorData; readonly rincian: string };
