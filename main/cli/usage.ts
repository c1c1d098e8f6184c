import { berkasEksporSchema } from '../../shared/contract';

export const BERKAS_LIST = berkasEksporSchema.options;

/** One line a command, for wrong usage. */
export const PEMAKAIAN_SINGKAT = `Pemakaian:
  renaksi contoh <keluaran.renaksi> [--timpa]
  renaksi hitung <berkas.renaksi> [--json]
  renaksi periksa <berkas.renaksi> [--json]
  renaksi ekspor <berkas.renaksi> --ke <folder> [--hanya <berkas,…>]
  renaksi skema <keluaran.json> [--timpa]
  renaksi bantuan`;

export const BANTUAN = `Setda Renaksi tanpa jendela.

${PEMAKAIAN_SINGKAT}

Perintah:
  contoh   menyalin dossier contoh Kotawaringin Timur ke berkas baru
  hitung   menghitung asesmen (rata-rata, predikat, peringkat) dan statistik
  periksa  memeriksa apakah berita acara yang disahkan masih utuh
  ekspor   menulis ${BERKAS_LIST.join(', ')} ke folder
  skema    menulis JSON Schema berkas .renaksi

Pilihan:
  --ke <folder>     folder tujuan; dibuat bila belum ada
  --hanya <daftar>  sebagian dokumen saja, dipisah koma
  --json            keluaran JSON untuk program lain
  --timpa           mengganti berkas keluaran yang sudah ada

Kode keluar: 0 berhasil, 1 kesalahan berkas atau temuan, 2 pemakaian salah.`;
