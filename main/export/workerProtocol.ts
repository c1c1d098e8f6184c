import type { BandingEdisi, BerkasEkspor } from '../../shared/contract';
import type { ErrorCode, ErrorData } from '../../shared/errors/errorCode';
import type { BuildContext } from './buildContext';
import type { IsiGambar } from './packDossier';

/** What a document is about, besides its dossier. */
export interface OpsiDokumen {
  /** Meeting the document is about; null is the last one. */
  readonly rapatId: string | null;
  /** Editions that `matriks-perubahan.*` compare; null for every other document. */
  readonly banding: BandingEdisi | null;
  /** Section whose chapter is all of `lampiran.pdf` that is wanted, for looking at; null for the whole. */
  readonly bagianId?: string | null;
}

/** One document to build; a worker builds one at a time. */
export interface WorkerRequest extends OpsiDokumen {
  readonly berkas: BerkasEkspor;
  readonly dossierTeks: string;
  readonly assetsFolder: string;
}

/** What a worker is told: a document to build, then one by one the pictures that it waits for. */
export type WorkerInput =
  | ({ readonly jenis: 'SUSUN'; readonly jumlahGambar: number } & WorkerRequest)
  | ({ readonly jenis: 'GAMBAR' } & IsiGambar);

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
