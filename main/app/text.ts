/** Sentences of the native dialogs; everything else the user reads lives in the renderer. */
export const TEXT = {
  appName: 'Setda Renaksi',
  keluar: 'Keluar',
  storeNewer: {
    message: 'Data ini dibuat oleh versi aplikasi yang lebih baru.',
    detail: 'Tidak ada yang diubah. Pasang versi terbaru Setda Renaksi, lalu buka kembali.',
  },
  storeForeign: {
    message: 'Berkas basis data di folder ini bukan milik Setda Renaksi.',
    detail: 'Tidak ada yang diubah. Pilih folder data lain dengan --data, atau pindahkan berkas itu.',
  },
  storeBusy: {
    message: 'Data sedang dipakai oleh Setda Renaksi yang lain.',
    detail: 'Tidak ada yang diubah. Tutup jendela yang lain, lalu coba kembali.',
    retry: 'Coba lagi',
  },
  storeCorrupt: {
    message: 'Basis data rusak dan tidak dapat dibuka.',
    detail:
      'Berkas yang rusak tidak dihapus: ia disimpan terpisah di folder data. Anda dapat memulihkan cadangan terbaru, atau memulai dengan data kosong.',
    restore: 'Pulihkan cadangan terbaru',
    fresh: 'Mulai kosong',
  },
  noBackup: {
    message: 'Belum ada cadangan yang dapat dipulihkan.',
    detail: 'Berkas yang rusak tidak dihapus. Anda dapat memulai dengan data kosong, atau keluar.',
  },
  folderUnusable: {
    message: 'Folder data tidak dapat dibuat atau ditulisi.',
    detail: 'Periksa izin folder dan ruang penyimpanan, lalu buka kembali.',
  },
  diskFull: {
    message: 'Ruang penyimpanan penuh.',
    detail: 'Tidak ada data yang hilang. Kosongkan ruang penyimpanan, lalu buka kembali.',
  },
  startFailed: {
    message: 'Aplikasi tidak dapat dimulai.',
    detail: 'Data yang sudah tersimpan tidak diubah. Keterangan untuk petugas teknis ada di berkas catatan:',
  },
  pageGone: {
    message: 'Tampilan berhenti bekerja.',
    detail: 'Semua yang sudah tersimpan aman. Muat ulang tampilan untuk melanjutkan.',
    reload: 'Muat ulang',
  },
  unresponsive: {
    message: 'Tampilan tidak menanggapi.',
    detail: 'Semua yang sudah tersimpan aman. Anda dapat menunggu atau memuat ulang tampilan.',
    wait: 'Tunggu',
  },
  crash: {
    message: 'Terjadi kesalahan yang tidak terduga.',
    detail: 'Semua yang sudah tersimpan aman. Keterangan untuk petugas teknis ada di berkas catatan:',
    restart: 'Mulai ulang',
    proceed: 'Lanjutkan',
  },
  pilihRenaksi: 'Pilih berkas .renaksi',
  simpanRenaksi: 'Simpan berkas .renaksi',
  pilihFolder: 'Pilih folder tujuan',
  pilihBerkas: {
    PESERTA: { judul: 'Pilih daftar peserta', jenis: 'Lembar kerja atau teks tabel' },
    PINDAIAN: { judul: 'Pilih pindaian Berita Acara yang ditandatangani', jenis: 'PDF atau gambar' },
    GAMBAR: { judul: 'Pilih gambar lambang', jenis: 'Gambar PNG atau JPEG' },
    GAMBAR_NASKAH: { judul: 'Pilih gambar untuk naskah', jenis: 'Gambar PNG, JPEG, atau SVG' },
    BUKTI: { judul: 'Pilih berkas bukti', jenis: 'Semua berkas' },
    LEMBAR_KERJA: { judul: 'Pilih lembar kerja yang kembali', jenis: 'Lembar kerja atau teks tabel' },
    PDF: { judul: 'Pilih berkas PDF yang dibandingkan', jenis: 'Dokumen PDF' },
  },
  proyektor: 'Layar proyektor – Setda Renaksi',
  jenisRenaksi: 'Dossier Setda Renaksi',
} as const;
