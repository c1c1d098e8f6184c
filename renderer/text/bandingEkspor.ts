import type { LangkahBanding } from '../features/banding-ekspor/mesin/kabar';
import type { KeadaanPasangan } from '../features/banding-ekspor/pasanganTampil';

export type Sisi = 'lama' | 'baru';

export const NAMA_KEADAAN_HALAMAN: Readonly<Record<KeadaanPasangan, string>> = {
  SAMA: 'sama',
  BERGESER: 'sama, bergeser',
  BERUBAH: 'berubah',
  LAMA: 'hanya di berkas lama',
  BARU: 'hanya di berkas baru',
  BELUM: 'sedang dibaca',
};

const NAMA_LANGKAH: Readonly<Record<NonNullable<LangkahBanding>['langkah'], string>> = {
  SIDIK: 'Mencocokkan halaman',
  KATA: 'Membaca halaman yang berbeda,',
  GAMBAR: 'Memeriksa gambar halaman',
};

/** Words of the comparison of two exports. */
export const teksBandingEkspor = {
  judul: 'Bandingkan dua ekspor',
  keterangan: 'Dua berkas PDF berdampingan, halaman demi halaman; kata yang berbeda diberi tanda di kedua sisi.',
  keEkspor: 'Ke Ekspor',
  grup: 'Banding ekspor',
  sisi: { lama: 'Berkas lama', baru: 'Berkas baru' } satisfies Record<Sisi, string>,
  pilih: { lama: 'Pilih berkas lama…', baru: 'Pilih berkas baru…' } satisfies Record<Sisi, string>,
  belumDipilih: 'Belum dipilih',
  diubah: (waktu: string) => `ditulis ${waktu}`,
  tukar: 'Tukar berkas lama dan baru',
  kosong: 'Pilih dua berkas PDF',
  kosongKeterangan:
    'Pilih ekspor sebelum perubahan sebagai berkas lama dan ekspor sesudahnya sebagai berkas baru. Kedua berkas hanya dibaca, tidak diubah. Ekspor ke folder yang sama mengganti berkasnya, jadi simpan dahulu salinan yang lama.',
  gagal: { lama: 'Berkas lama tidak dapat ditampilkan', baru: 'Berkas baru tidak dapat ditampilkan' } satisfies Record<
    Sisi,
    string
  >,
  gagalBanding: 'Perbandingan belum berhasil',
  langkah: (langkah: LangkahBanding) =>
    langkah === null ? 'Membuka kedua berkas…' : `${NAMA_LANGKAH[langkah.langkah]} ${langkah.ke} dari ${langkah.dari}…`,
  hentikan: 'Hentikan',
  berhenti: 'Perbandingan dihentikan sebelum selesai',
  ulangi: 'Bandingkan lagi',
  daftar: 'Daftar halaman',
  hanyaBerubah: 'Hanya yang berubah',
  tanpaPerubahan: 'Tidak ada halaman yang berubah.',
  identik: 'Kedua berkas sama; tidak ada halaman yang berubah.',
  berikut: 'Perubahan berikutnya',
  sebelum: 'Perubahan sebelumnya',
  tanpaHalaman: { lama: 'Tidak ada di berkas lama', baru: 'Tidak ada di berkas baru' } satisfies Record<Sisi, string>,
  hanyaDi: { lama: 'Hanya di berkas lama', baru: 'Hanya di berkas baru' } satisfies Record<Sisi, string>,
  gambarBerbeda: 'Gambarnya berbeda',
  gambar: 'gambar',
  nomor: (lama: number | null, baru: number | null) => `${lama ?? '–'} → ${baru ?? '–'}`,
  nomorBaca: (lama: number | null, baru: number | null) =>
    [lama === null ? '' : `halaman lama ${lama}`, baru === null ? '' : `halaman baru ${baru}`]
      .filter(Boolean)
      .join(', '),
  ringkasan: (jumlah: Readonly<Record<KeadaanPasangan, number>>) =>
    `Halaman: ${(
      [
        ['BERUBAH', 'berubah'],
        ['LAMA', 'hanya di berkas lama'],
        ['BARU', 'hanya di berkas baru'],
        ['BERGESER', 'hanya bergeser'],
        ['SAMA', 'sama'],
        ['BELUM', 'sedang dibaca'],
      ] as const
    )
      .filter(([keadaan]) => jumlah[keadaan] > 0 || keadaan === 'BERUBAH')
      .map(([keadaan, kata]) => `${jumlah[keadaan]} ${kata}`)
      .join(' · ')}`,
  bandingkan: 'Bandingkan dengan ekspor lain…',
  bandingkanNama: (nama: string) => `Bandingkan ${nama} dengan ekspor lain…`,
} as const;
