interface UkuranTabel {
  readonly kolom: number;
  readonly baris: number;
}

const jumlahLebih = ({ kolom, baris }: UkuranTabel): string =>
  [baris > 0 ? `${baris} baris terakhir` : '', kolom > 0 ? `${kolom} kolom terakhir` : '']
    .filter(Boolean)
    .join(' dan ');

/** Words of the section's editor. */
export const NASKAH_EDITOR = {
  isi: 'Isi bagian',
  mulai: 'Tulis isi bagian di sini; ketik { untuk menyisipkan variabel',
  judulBlok: 'Judul, tanpa nomor',
  sumberBlok: 'Sumber',
  tempatTanggal: 'Tempat dan tanggal',
  pejabat: 'Penanda tangan',
  pejabatKosong: '(penanda tangan belum dipilih)',
  tabelYang: 'Tabel yang ditempatkan',
  gambarYang: 'Gambar yang ditempatkan',
  dibuatSendiri: 'dibuat dari data',
  tabelBebas: 'tabel tulisan sendiri',
  gambarHilang: '(gambar tidak ada lagi)',
  lebar: 'Lebar (% teks)',
  tandaTangan: 'Tanda tangan',
  nomorTabel: (nomor: number | null) => (nomor === null ? 'Tabel (tidak dicetak)' : `Tabel ${nomor}`),
  nomorGambar: (nomor: number | null) => (nomor === null ? 'Gambar (tidak dicetak)' : `Gambar ${nomor}`),
  tanpaNilai: 'belum ada nilai',
  tidakDikenal: 'variabel tidak dikenal',
  keteranganChip: (nama: string, makna: string) => `{${nama}}: ${makna}`,
  saran: 'Variabel dan rujukan',
  saranKosong: 'Tidak ada yang cocok',
  cari: 'Cari nama, makna, atau nilai',
  bilah: 'Alat penyunting',
  alat: {
    miring: 'Miring',
    kutipan: 'Kutipan',
    angka: 'Daftar bernomor',
    huruf: 'Daftar berhuruf',
    butir: 'Daftar butir',
    tabel: 'Sisipkan tabel',
    gambar: 'Sisipkan gambar',
    tandaTangan: 'Sisipkan tanda tangan',
    variabel: 'Sisipkan variabel',
    rujukan: 'Sisipkan rujukan',
    urungkan: 'Urungkan ketikan',
    ulangi: 'Ulangi ketikan',
    naik: 'Naikkan blok',
    turun: 'Turunkan blok',
    hapus: 'Hapus blok',
  },
  tabelSendiri: 'Tabel tulisan sendiri',
  gambarSendiri: 'Gambar sendiri…',
  dariData: 'Dari data dossier',
  tabelAlat: 'Baris dan kolom',
  barisAtas: 'Tambah baris di atas',
  barisBawah: 'Tambah baris di bawah',
  kolomKiri: 'Tambah kolom di kiri',
  kolomKanan: 'Tambah kolom di kanan',
  hapusBaris: 'Hapus baris',
  hapusKolom: 'Hapus kolom',
  alasan: {
    diLuarTabel: 'letakkan kursor di dalam tabel tulisan sendiri',
    barisPenuh: (maks: number) => `Tabel ini sudah ${maks} baris di bawah kepalanya, jumlah paling banyak.`,
    kolomPenuh: (maks: number) => `Tabel ini sudah ${maks} kolom, jumlah paling banyak.`,
    kepala: 'Baris pertama adalah kepala tabel: selalu paling atas dan tidak dapat dihapus.',
    kolomTerakhir: 'Tabel harus menyisakan paling sedikit satu kolom.',
  },
  tabelDipotong: (batas: UkuranTabel, lebih: UkuranTabel) =>
    `Tabel paling banyak ${batas.kolom} kolom dan ${batas.baris} baris di bawah kepalanya: ${jumlahLebih(lebih)} tidak ikut ditempel.`,
  sisipDiJudul: 'Sisipkan variabel ke judul',
  salah: (tempat: string, kalimat: string) => `${tempat}: ${kalimat} Belum disimpan; tulisan tetap ada di sini.`,
  tempatBagian: 'Bagian ini',
  tempatBlok: (jenis: string, i: number) => `${jenis} (blok ke-${i + 1})`,
  terlaluBanyakBlok: (maks: number) => `Paling banyak ${maks} blok.`,
  terlaluBanyakButir: 'Paling banyak 100 butir.',
} as const;

/** Shortcuts as the registry writes them; `editorKeys` binds the same. */
export const PINTAS_EDITOR = {
  miring: 'mod+i',
  kutipan: 'mod+shift+b',
  angka: 'mod+shift+7',
  huruf: 'mod+shift+9',
  butir: 'mod+shift+8',
  urungkan: 'mod+z',
  ulangi: 'mod+y',
  naik: 'alt+ArrowUp',
  turun: 'alt+ArrowDown',
  hapus: 'mod+shift+Delete',
  variabel: '{',
} as const;
