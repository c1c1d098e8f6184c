/** Stable codes of everything that can go wrong; sentences live in `renderer/text` and `main/cli`. */
export const ERROR_CODES = [
  // input
  'INPUT_INVALID',
  'NOT_FOUND',
  'MATRIKS_LEVEL_INVALID',
  'BANK_FROZEN',
  'LIMIT_REACHED',
  'BELUM_LENGKAP',
  'RAPAT_DISAHKAN',
  'RAPAT_TERAKHIR',
  'EDISI_DITETAPKAN',
  'EDISI_BELUM_DITETAPKAN',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  // files
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'FILE_NOT_JSON',
  'FILE_FOREIGN',
  'FILE_NEWER',
  'FILE_DAMAGED',
  'FILE_WRITE_FAILED',
  'FILE_LOCKED',
  'FOLDER_NOT_WRITABLE',
  'DISK_FULL',
  'DOSSIER_EXISTS',
  'LEMBAR_DITOLAK',
  'PDF_FOREIGN',
  'PDF_DAMAGED',
  'PDF_PASSWORD',
  'GAMBAR_DITOLAK',
  // store
  'STORE_NEWER',
  'STORE_FOREIGN',
  'STORE_CORRUPT',
  'STORE_BUSY',
  'BACKUP_FAILED',
  'BACKUP_NOT_FOUND',
  // exports
  'EXPORT_CANCELLED',
  'EXPORT_FAILED',
  // anything else
  'FORBIDDEN',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorData = Readonly<Record<string, string | number | boolean | null>>;

/** An expected failure: a code and the data its sentence needs, never a sentence. */
export class RenaksiError extends Error {
  override readonly name = 'RenaksiError';
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }
}

export type Hasil<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly data: ErrorData } };
