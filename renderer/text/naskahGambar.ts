import { formatAngka } from '../../shared/domain/format/angka';
import type { ErrorData } from '../../shared/errors/errorCode';

const SEBAB: Readonly<Record<string, string>> = {
  BUKAN_GAMBAR: 'Berkas itu bukan gambar PNG, JPEG, atau SVG.',
  RUSAK: 'Gambar itu rusak, terpotong, atau lebih dari 25 juta piksel. Perkecil atau simpan ulang, lalu coba lagi.',
  CMYK: 'Gambar JPEG itu memakai warna cetak (CMYK) yang tampil berbeda di tiap program. Simpan ulang sebagai RGB.',
  SVG_TIDAK_SAH:
    'Gambar SVG itu tidak tersusun benar atau memuat deklarasi yang tidak diizinkan. Ekspor ulang sebagai SVG biasa atau PNG.',
  SVG_BERAT: 'Gambar SVG itu terlalu rumit untuk dicetak. Ekspor sebagai PNG, lalu coba lagi.',
  SVG_TEKS_HTML:
    'Gambar SVG itu memuat tulisan yang hanya dapat ditampilkan peramban dan akan hilang atau terpotong saat dicetak. Ekspor ulang dengan tulisan biasa (di draw.io: tanpa Formatted Text), atau sebagai PNG.',
  SVG_GAMBAR:
    'Gambar SVG itu memuat gambar yang tersimpan di luar berkasnya atau jenisnya tidak dapat dicetak. Sematkan sebagai PNG, atau ekspor seluruhnya sebagai PNG.',
  SVG_EFEK:
    'Gambar SVG itu memakai efek seperti bayangan atau kabur, yang tidak dapat dicetak. Hapus efeknya, atau ekspor sebagai PNG.',
  SVG_GAYA:
    'Gambar SVG itu memakai aturan gaya (CSS) yang tidak dapat dicetak. Ekspor ulang sebagai SVG biasa atau PNG.',
  SVG_TANPA_UKURAN: 'Gambar SVG itu tidak menyebut ukurannya. Ekspor ulang dengan lebar dan tinggi, atau sebagai PNG.',
};

/** Why a picture can't be used. */
export const kalimatGambar = ({ sebab }: ErrorData): string =>
  `${SEBAB[String(sebab)] ?? 'Gambar itu tidak dapat dipakai.'} Tidak ada yang ditambahkan.`;

export const NASKAH_GAMBAR = {
  judul: 'Gambar dossier',
  ambil: 'Ambil dari berkas…',
  keterangan: 'PNG, JPEG, atau SVG, paling besar 4 MB. Gambar ikut tersimpan dalam dossier.',
  jatuhkan: 'Lepaskan berkas gambar di sini',
  kosong: 'Belum ada gambar. Ambil dari berkas atau seret ke sini.',
  penuh: (maks: number): string =>
    `Sudah ${formatAngka(maks)} gambar, batas satu dossier. Hapus yang tidak dipakai dahulu.`,
  terlaluBesarSemua:
    'Seluruh gambar dossier sudah mencapai 24 MB. Hapus yang tidak dipakai, atau pakai gambar lebih kecil.',
  pakai: (nama: string): string => `Pakai gambar ${nama}`,
  hapus: (nama: string): string => `Hapus gambar ${nama}`,
  hapusSingkat: 'Hapus',
  dipakai: 'Dipakai',
  ukuran: (lebar: number, tinggi: number): string => `${formatAngka(lebar)} × ${formatAngka(tinggi)} piksel`,
  jenis: { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/svg+xml': 'SVG' },
  dihapus: (nama: string): string => `Gambar ${nama} dihapus. Dapat diurungkan dengan Ctrl+Z.`,
  gagalMuat: 'Gambar tidak dapat dimuat',
  hanyaSatu: 'Lepaskan satu berkas gambar saja.',
} as const;
