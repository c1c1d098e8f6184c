import type { KeadaanHalaman } from '../../shared/domain/bandingPdf/halamanTeks';

export type Sisi = 'lama' | 'baru';

export const NAMA_KEADAAN_HALAMAN: Readonly<Record<KeadaanHalaman, string>> = {
  SAMA: 'sama',
  BERGESER: 'sama, bergeser',
  BERUBAH: 'berubah',
  LAMA: 'hanya di berkas lama',
  BARU: 'hanya di berkas baru',
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
  membuka: 'Membuka kedua berkas…',
  membaca: (ke: number, dari: number) => `Membaca halaman ${ke} dari ${dari}…`,
  menyejajarkan: 'Menyejajarkan halaman…',
  memeriksaGambar: (ke: number, dari: number) => `Memeriksa gambar, ${ke} dari ${dari} halaman`,
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
  ringkasan: (jumlah: Readonly<Record<KeadaanHalaman, number>>) =>
    `Halaman: ${(
      [
        ['BERUBAH', 'berubah'],
        ['LAMA', 'hanya di berkas lama'],
        ['BARU', 'hanya di berkas baru'],
        ['BERGESER', 'hanya bergeser'],
        ['SAMA', 'sama'],
      ] as const
    )
      .filter(([keadaan]) => jumlah[keadaan] > 0 || keadaan === 'BERUBAH')
      .map(([keadaan, kata]) => `${jumlah[keadaan]} ${kata}`)
      .join(' · ')}`,
  bandingkan: 'Bandingkan dengan ekspor lain…',
  bandingkanNama: (nama: string) => `Bandingkan ${nama} dengan ekspor lain…`,
} as const;
