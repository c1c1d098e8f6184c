import { formatAngka } from '../../shared/domain/format/angka';
import type { ErrorCode, ErrorData, RenaksiError } from '../../shared/errors/errorCode';
import { kalimatLembar } from './lembarKerja';
import { kalimatGambar } from './naskahGambar';

type Kalimat = string | ((data: ErrorData) => string);

const nama = (data: ErrorData, kunci: string): string => {
  const nilai = data[kunci];
  return nilai === undefined || nilai === null ? '' : ` (${nilai})`;
};

/** What happened, what is safe, what to do: one sentence or two for every code. */
const KALIMAT: Readonly<Record<ErrorCode, Kalimat>> = {
  INPUT_INVALID: (data) => `Isian tidak dapat disimpan karena belum benar${nama(data, 'tempat')}. Periksa lalu ulangi.`,
  NOT_FOUND: 'Data yang diminta tidak ditemukan; mungkin sudah dihapus. Muat ulang halaman ini.',
  MATRIKS_LEVEL_INVALID:
    'Baris tidak dapat ditempatkan di sana: program harus berada di bawah kelompok program, dan kegiatan di bawah program.',
  BANK_FROZEN:
    'Daftar aspek dan pertanyaan sudah terkunci karena rapat sudah memberi nilai; hanya teks dan labelnya yang dapat diubah.',
  LIMIT_REACHED: ({ maks }) =>
    typeof maks === 'number'
      ? `Jumlahnya sudah mencapai batas (${formatAngka(maks)}). Tidak ada yang ditambahkan.`
      : 'Jumlahnya sudah mencapai batas. Tidak ada yang ditambahkan.',
  BELUM_LENGKAP: ({ tempat }) =>
    tempat === 'nomor' || tempat === 'tahun' || tempat === 'tanggalPenetapan'
      ? 'Edisi belum dapat ditetapkan: isi dahulu nomor, tahun, dan tanggal penetapan peraturannya. Tidak ada yang berubah.'
      : 'Berita Acara belum dapat disahkan karena ada yang belum lengkap. Lengkapi dahulu; tidak ada yang berubah.',
  RAPAT_DISAHKAN:
    'Berita Acara rapat ini sudah disahkan sehingga isinya tidak dapat diubah. Buat Berita Acara Perbaikan untuk membetulkannya.',
  RAPAT_TERAKHIR: 'Ini satu-satunya rapat dalam dossier, jadi tidak dapat dihapus.',
  EDISI_DITETAPKAN:
    'Edisi ini sudah ditetapkan sehingga rencananya tidak dapat diubah. Mulailah revisi untuk mengubahnya.',
  EDISI_BELUM_DITETAPKAN: 'Edisi ini belum ditetapkan. Tetapkan dahulu, baru kemudian mulai revisi.',
  NOTHING_TO_UNDO: 'Tidak ada perubahan yang dapat diurungkan.',
  NOTHING_TO_REDO: 'Tidak ada perubahan yang dapat diulangi.',
  FILE_NOT_FOUND: 'Berkas tidak ditemukan. Mungkin sudah dipindahkan atau diska lepasnya dicabut.',
  FILE_UNREADABLE: 'Berkas tidak dapat dibaca. Periksa hak akses atau tutup program lain yang memakainya.',
  FILE_TOO_LARGE: ({ maksByte }) =>
    typeof maksByte === 'number'
      ? `Berkas terlalu besar; batasnya ${formatAngka(Math.floor(maksByte / 1_048_576))} MB. Tidak ada yang berubah.`
      : 'Berkas terlalu besar. Tidak ada yang berubah.',
  FILE_NOT_JSON: 'Isi berkas bukan berkas .renaksi yang sah. Tidak ada yang berubah.',
  FILE_FOREIGN: 'Berkas ini bukan berkas .renaksi. Tidak ada yang berubah.',
  FILE_NEWER: 'Berkas ini dibuat oleh versi Setda Renaksi yang lebih baru. Perbarui aplikasi, lalu impor lagi.',
  FILE_DAMAGED: (data) =>
    `Isi berkas rusak atau tidak lengkap${nama(data, 'tempat')}. Tidak ada yang diimpor; mintalah salinan lain.`,
  FILE_WRITE_FAILED: 'Berkas tidak dapat ditulis. Tutup berkas itu bila sedang dibuka di program lain, lalu ulangi.',
  FILE_LOCKED: 'Berkas itu sedang dibuka di program lain dan tidak diubah. Tutup program itu, lalu ulangi.',
  FOLDER_NOT_WRITABLE: 'Folder itu tidak dapat ditulisi. Pilih folder lain, misalnya Dokumen.',
  DISK_FULL: 'Ruang diska habis. Kosongkan sebagian ruang, lalu ulangi; yang sudah tersimpan tetap aman.',
  DOSSIER_EXISTS: 'Dossier ini sudah ada di aplikasi.',
  LEMBAR_DITOLAK: kalimatLembar,
  PDF_FOREIGN: 'Berkas ini bukan PDF, jadi tidak dapat ditampilkan. Pilih berkas .pdf yang lain.',
  PDF_DAMAGED: 'Berkas PDF ini rusak atau tidak utuh, jadi tidak dapat ditampilkan. Buat atau mintalah salinan lain.',
  PDF_PASSWORD: 'Berkas PDF ini dikunci kata sandi, jadi tidak dapat ditampilkan. Pilih salinan yang tidak dikunci.',
  GAMBAR_DITOLAK: kalimatGambar,
  STORE_NEWER: 'Basis data dibuat oleh versi aplikasi yang lebih baru. Perbarui aplikasi; data tidak diubah.',
  STORE_FOREIGN: 'Berkas basis data bukan milik Setda Renaksi. Data itu tidak diubah.',
  STORE_CORRUPT: 'Basis data rusak. Berkas lama disimpan; pulihkan dari cadangan.',
  STORE_BUSY: 'Basis data sedang dipakai proses lain. Tunggu sebentar, lalu ulangi.',
  BACKUP_FAILED: 'Cadangan tidak dapat dibuat, jadi tidak ada yang diubah. Periksa ruang diska, lalu ulangi.',
  BACKUP_NOT_FOUND: 'Cadangan itu tidak ada lagi. Pilih cadangan lain.',
  EXPORT_CANCELLED: 'Ekspor dibatalkan. Berkas lama tidak diubah.',
  EXPORT_FAILED: (data) =>
    `Dokumen tidak dapat dibuat${nama(data, 'berkas')}. Data dossier tetap aman; ulangi, atau pilih folder lain.`,
  FORBIDDEN: 'Tindakan itu tidak diizinkan.',
  INTERNAL: 'Terjadi kesalahan di dalam aplikasi. Yang sudah tersimpan tetap aman; muat ulang, lalu ulangi.',
};

/** Sentence of a code, for codes that travel alone (a failed export). */
export const kalimatKode = (code: ErrorCode, data: ErrorData = {}): string => {
  const kalimat = KALIMAT[code];
  return typeof kalimat === 'string' ? kalimat : kalimat(data);
};

/** What the user reads when something failed. */
export const kalimatError = ({ code, data }: Pick<RenaksiError, 'code' | 'data'>): string => kalimatKode(code, data);
