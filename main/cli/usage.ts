import { type BerkasEkspor, berkasEksporSchema } from '../../shared/contract';

export const BERKAS_LIST = berkasEksporSchema.options;

/** What `ekspor` writes unless told otherwise: the documents of the plan as it is. */
export const BERKAS_BAKU: readonly BerkasEkspor[] = [
  'berita-acara.pdf',
  'daftar-hadir.pdf',
  'lampiran.pdf',
  'lampiran.xlsx',
];

/** One line a command, for wrong usage. */
export const PEMAKAIAN_SINGKAT = `Pemakaian:
  renaksi contoh <keluaran.renaksi> [--timpa]
  renaksi hitung <berkas.renaksi> [--json]
  renaksi periksa <berkas.renaksi> [--semua] [--json]
  renaksi ekspor <berkas.renaksi> --ke <folder> [--hanya <berkas,…>]
  renaksi banding <lama.renaksi> <baru.renaksi> [--json]
  renaksi banding <berkas.renaksi> --dari <edisi> [--ke <edisi|kerja>] [--json]
  renaksi skema <keluaran.json> [--timpa]
  renaksi bantuan`;

export const BANTUAN = `Setda Renaksi tanpa jendela.

${PEMAKAIAN_SINGKAT}

Perintah:
  contoh   menyalin dossier contoh Kotawaringin Timur ke berkas baru
  hitung   menghitung asesmen (rata-rata, predikat, peringkat) dan statistik
  periksa  memeriksa isi dossier (angka, tanggal, nama, rujukan, matriks) dan apakah berita acara yang disahkan
           serta edisi yang ditetapkan masih utuh; temuan yang diterima dengan alasan tidak dihitung
  ekspor   menulis ${BERKAS_BAKU.join(', ')} ke folder;
           dengan --hanya juga ${BERKAS_LIST.filter((berkas) => !BERKAS_BAKU.includes(berkas)).join(', ')};
           menyebut pula berapa galat dan peringatan yang masih terbuka
  banding  membandingkan matriks dua dossier, atau dua edisi dalam satu dossier
  skema    menulis JSON Schema berkas .renaksi

Pilihan:
  --ke <folder>     folder tujuan; dibuat bila belum ada
  --dari <edisi>    edisi semula: nomor urutnya (0 edisi awal, 1 perubahan pertama, …) atau ID-nya
  --ke <edisi>      pada banding: edisi menjadi, atau kerja untuk rencana yang sedang disusun (bawaan)
  --sampai <edisi>  pada ekspor: edisi menjadi dalam matriks-perubahan, atau kerja (bawaan)
  --hanya <daftar>  sebagian dokumen saja, dipisah koma
  --semua           pada periksa: temuan yang diterima ditampilkan juga, dengan alasan dan tanggalnya
  --json            keluaran JSON untuk program lain
  --timpa           mengganti berkas keluaran yang sudah ada

Kode keluar: 0 berhasil (banding: tidak ada perbedaan), 1 kesalahan berkas atau temuan (periksa: galat atau peringatan
yang belum diterima; banding: ada perbedaan), 2 pemakaian salah.`;
