import type { JenisBaris } from '../../shared/domain/dossier';

/** Kinds of rows as sentences name them. */
export const SEBUTAN_JENIS: Readonly<Record<JenisBaris, string>> = {
  KELOMPOK_PROGRAM: 'kelompok program',
  PROGRAM: 'program',
  KEGIATAN: 'kegiatan',
};

/** Words of the program matrix. */
export const teksMatriks = {
  judul: 'Matriks program',
  grup: 'Matriks',
  memuat: 'Memuat matriks…',
  pihakTerlaluBanyak: 'Paling banyak 60 pihak, masing-masing paling panjang 600 huruf.',
  alat: 'Tindakan pada baris terpilih',
  tambahAnakUmum: 'Tambah baris anak',
  suntingSel: (kolom: string, label: string) => `${kolom} ${label}`,
  suntingPetunjuk: 'Enter: simpan · Alt+Enter: baris baru dalam sel · Esc: batal',
  grid: 'Matriks kelompok program, program, dan kegiatan',
  kosongJudul: 'Matriks masih kosong',
  kosongIsi: 'Mulailah dengan satu kelompok program, lalu tambahkan program dan kegiatan di bawahnya.',
  tambahKelompok: 'Tambah kelompok program',
  tambahBawah: 'Baris baru',
  tambahAnak: (jenis: JenisBaris) => `Tambah ${SEBUTAN_JENIS[jenis]}`,
  naik: 'Naik',
  turun: 'Turun',
  hapus: 'Hapus',
  sunting: 'Sunting',
  urungkan: 'Batalkan',
  ulangi: 'Ulangi',
  ciutkanSemua: 'Ciutkan semua',
  bentangkanSemua: 'Bentangkan semua',
  ciutkan: (label: string) => `Ciutkan ${label}`,
  bentangkan: (label: string) => `Bentangkan ${label}`,
  kolom: {
    nomor: 'No.',
    uraian: 'Kelompok Program/Program/Kegiatan',
    pihak: 'Pihak terlibat',
    keterangan: 'Keterangan',
  },
  tahun: (tahun: number) => `Tahun ${tahun}`,
  uraianKosong: '(belum diisi)',
  dariTurunan: 'dari baris di bawahnya',
  luarTurunan: 'tidak ada pada baris di bawahnya',
  pihakPetunjuk: 'Pisahkan beberapa pihak dengan titik koma',
  jumlah: (kelompok: number, program: number, kegiatan: number) =>
    `${kelompok} kelompok program · ${program} program · ${kegiatan} kegiatan`,
  petunjuk: 'Enter: sunting · Spasi: centang tahun · ← → pada kolom No.: ciutkan, bentangkan',
  hapusJudul: (label: string) => `Hapus ${label}?`,
  hapusIsi: (uraian: string, turunan: number) =>
    turunan === 0
      ? `"${uraian}" akan dihapus dari matriks. Satu kali Batalkan (Ctrl+Z) mengembalikannya.`
      : `"${uraian}" akan dihapus beserta ${turunan} baris di bawahnya. Satu kali Batalkan (Ctrl+Z) mengembalikan semuanya.`,
  gagal: (jumlah: number, label: string) =>
    jumlah === 1
      ? `Perubahan pada ${label} belum tersimpan. Isinya tetap tampil di sini; tekan "Ulangi" pada baris simpan.`
      : `Perubahan pada ${jumlah} baris (mulai ${label}) belum tersimpan. Isinya tetap tampil di sini; tekan "Ulangi" pada baris simpan.`,
  belumTersimpan: 'belum tersimpan',
  ujung: 'Baris ini sudah di ujung; tidak ada tempat lebih jauh.',
  legenda: '✓ dilaksanakan · ○ dari baris di bawahnya',
} as const;
