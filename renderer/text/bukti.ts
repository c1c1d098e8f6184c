/** Words of the list of evidence. */
export const teksBukti = {
  daftar: 'Rujukan bukti',
  berkas: 'Berkas',
  tautan: 'Tautan',
  tautanJudul: 'Tambah tautan bukti',
  tautanPetunjuk: 'Alamat web, nomor surat, atau tempat arsip. Aplikasi tidak membukanya.',
  tautanKosong: 'Tautan harus diisi.',
  keterangan: 'Keterangan',
  keteranganUntuk: (rujukan: string) => `Keterangan bukti ${rujukan}`,
  lepas: (rujukan: string) => `Lepas rujukan bukti ${rujukan}`,
  tambahBerkas: 'Berkas…',
  tambahTautan: 'Tautan…',
  pilihFolder: 'Pilih folder bukti',
  gantiFolder: (nama: string) => `Folder: ${nama}`,
  buka: 'Buka',
  bukaUntuk: (rujukan: string) => `Buka bukti ${rujukan}`,
  ada: 'ada',
  tidakAda: 'berkas tidak ditemukan',
  tanpaFolder: 'belum dicek',
  diLuarFolder: (folder: string) =>
    `Berkas itu di luar folder bukti (${folder}). Salin dahulu ke folder itu, atau ganti folder buktinya.`,
  terlaluPanjang: 'Alamat berkas itu terlalu panjang (lebih dari 600 huruf). Pindahkan ke folder yang lebih dangkal.',
} as const;
