import type { BerkasEkspor, StatusEkspor } from '../../shared/contract/index';
import { formatAngka } from '../../shared/domain/format/angka';
import { type JumlahTemuan, sebutJumlahTemuan } from '../../shared/domain/periksa/jumlahTemuan';

export const NAMA_BERKAS: Readonly<Record<BerkasEkspor, string>> = {
  'berita-acara.docx': 'Berita Acara (Word)',
  'berita-acara.pdf': 'Berita Acara (PDF)',
  'daftar-hadir.pdf': 'Daftar hadir kosong (PDF)',
  'lampiran.docx': 'Lampiran peraturan kepala daerah (Word)',
  'lampiran.pdf': 'Lampiran peraturan kepala daerah (PDF)',
  'lampiran.xlsx': 'Lampiran, tabel dan rumus (Excel)',
  'matriks-kerja.xlsx': 'Lembar kerja matriks (Excel)',
  'matriks-perubahan.pdf': 'Matriks Perubahan (PDF)',
  'matriks-perubahan.xlsx': 'Matriks Perubahan (Excel)',
};

const LANGKAH: Readonly<Record<NonNullable<StatusEkspor['langkah']>, string>> = {
  MENYUSUN: 'Menyusun',
  MENATA: 'Menata halaman',
  MENULIS: 'Menulis berkas',
};

/** `Menata halaman 12 dari 41 – Lampiran peraturan kepala daerah (PDF)` */
export const kalimatLangkah = ({ langkah, ke, dari, berkas }: StatusEkspor): string => {
  if (langkah === null) return 'Menyiapkan…';
  const nomor = ke === null ? '' : dari === null ? ` ${ke}` : ` ${ke} dari ${dari}`;
  return `${LANGKAH[langkah]}${nomor}${berkas === null ? '' : ` – ${NAMA_BERKAS[berkas]}`}`;
};

export const EKSPOR = {
  judul: 'Ekspor dokumen',
  keterangan: 'Dokumen dibuat dari data dossier saat ini. Berkas lama di folder tujuan diganti setelah yang baru utuh.',
  dokumen: 'Dokumen',
  pilihDokumen: 'Pilih sedikitnya satu dokumen.',
  rapat: 'Rapat',
  rapatKeterangan: 'Untuk Berita Acara dan daftar hadir.',
  rapatTanpaNama: 'Rapat tanpa nama',
  rapatPilihan: (nama: string, tanggal: string | null, isDisahkan: boolean) =>
    [nama, tanggal ?? 'tanggal belum diisi', ...(isDisahkan ? ['disahkan'] : [])].join(' · '),
  rapatTerakhir: (nama: string) => `selalu memuat rapat terakhir (${nama})`,
  folder: 'Folder tujuan',
  pilihFolder: 'Pilih folder…',
  folderKosong: 'Pilih folder tujuan lebih dahulu.',
  temuan: 'Temuan terbuka',
  temuanTerbuka: (jumlah: JumlahTemuan, diterima: number) => {
    const isi = sebutJumlahTemuan(jumlah);
    const terbuka = isi.length === 0 ? 'Tidak ada galat atau peringatan terbuka.' : `${isi.join(' dan ')} terbuka.`;
    return diterima === 0 ? terbuka : `${terbuka} ${formatAngka(diterima)} temuan sudah diterima dengan alasan.`;
  },
  lihatTemuan: 'Lihat daftar periksa',
  mulai: 'Ekspor',
  batalkan: 'Batalkan',
  berjalan: 'Ekspor berjalan',
  selesai: 'Ekspor selesai',
  dibatalkan: 'Ekspor dibatalkan',
  gagal: 'Ekspor belum berhasil',
  hasil: 'Berkas jadi',
  buka: 'Buka',
  bukaNama: (nama: string) => `Buka ${nama}`,
  bukaFolder: 'Buka folder',
  tidakTerbuka: 'Berkas tidak dapat dibuka; mungkin tidak ada program untuk jenis berkas ini.',
  belumLengkap: 'Yang masih kurang',
  belumLengkapKeterangan: 'Dokumen tetap dapat dibuat; bagian yang kosong dibiarkan kosong.',
} as const;
