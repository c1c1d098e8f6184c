import { formatAngka } from '../../shared/domain/format/angka';
import { type ErrorCode, type ErrorData, RenaksiError } from '../../shared/errors/errorCode';

type Kalimat = string | ((data: ErrorData) => string);

const tempat = ({ tempat: isi }: ErrorData): string => (typeof isi === 'string' && isi !== '' ? ` di ${isi}` : '');

const berkas = ({ path }: ErrorData): string => (typeof path === 'string' ? ` ${path}` : '');

/** What happened, what is safe, what to do: one sentence a code that a command can meet. */
const KALIMAT: Readonly<Partial<Record<ErrorCode, Kalimat>>> = {
  FILE_NOT_FOUND: (data) => `Berkas${berkas(data)} tidak ditemukan; periksa nama dan foldernya.`,
  FILE_UNREADABLE: (data) =>
    `Berkas${berkas(data)} tidak dapat dibaca karena bukan berkas biasa atau tanpa hak akses; pilih berkas .renaksi.`,
  FILE_TOO_LARGE: ({ maksByte }) =>
    `Berkas terlalu besar untuk sebuah dossier (paling besar ${formatAngka(Math.floor(Number(maksByte) / 1_048_576))} MB); tidak ada yang diubah.`,
  FILE_NOT_JSON: (data) =>
    `Isi berkas${berkas(data)} bukan teks JSON yang utuh, jadi tidak ada yang diubah; mintalah salinan lain.`,
  FILE_FOREIGN: (data) =>
    `Berkas${berkas(data)} bukan dossier Setda Renaksi, jadi tidak ada yang diubah; pilih berkas .renaksi.`,
  FILE_NEWER: ({ versi }) =>
    `Berkas ini dibuat oleh Setda Renaksi yang lebih baru (bentuk versi ${String(versi)}) dan tidak diubah; perbarui aplikasi.`,
  FILE_DAMAGED: (data) =>
    `Isi berkas rusak atau tidak sesuai bentuk${tempat(data)}, jadi tidak ada yang diubah; perbaiki bagian itu atau mintalah salinan lain.`,
  FILE_WRITE_FAILED: (data) =>
    `Berkas${berkas(data)} tidak dapat ditulis; berkas lama tetap utuh, pilih nama atau folder lain.`,
  FILE_LOCKED: (data) =>
    `Berkas${berkas(data)} sedang dibuka di program lain dan tidak diubah; tutup program itu, lalu ulangi.`,
  FOLDER_NOT_WRITABLE: (data) =>
    `Folder tujuan tidak dapat ditulisi${berkas(data) && ` untuk${berkas(data)}`}; tidak ada yang diubah, pilih folder lain.`,
  DISK_FULL: 'Ruang diska habis; berkas lama tetap utuh, kosongkan sebagian ruang lalu ulangi.',
  EDISI_BELUM_DITETAPKAN:
    'Edisi itu belum ditetapkan di aplikasi sehingga isinya tidak tersimpan tersendiri; pilih edisi lain.',
  EXPORT_CANCELLED: 'Ekspor dibatalkan; berkas lama tidak diubah.',
  EXPORT_FAILED: 'Dokumen tidak dapat dibuat; dossier tetap utuh, ulangi atau laporkan bersama berkas dossiernya.',
};

const KALIMAT_LAIN = 'Terjadi kesalahan di dalam aplikasi; berkas dossier tidak diubah, ulangi perintahnya.';

/** Sentence of a code. */
export const kalimatKode = (code: string, data: ErrorData = {}): string => {
  const kalimat = KALIMAT[code as ErrorCode] ?? KALIMAT_LAIN;
  return typeof kalimat === 'string' ? kalimat : kalimat(data);
};

/** Sentence of anything thrown; never a stack trace. */
export const kalimatError = (error: unknown): string =>
  error instanceof RenaksiError ? kalimatKode(error.code, error.data) : KALIMAT_LAIN;
