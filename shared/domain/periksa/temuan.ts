import type { AturanMatriks } from '../matriks/temuanMatriks';

/** GALAT is wrong by the data, PERINGATAN very likely wrong, PETUNJUK worth a look. */
export type KelasTemuan = 'GALAT' | 'PERINGATAN' | 'PETUNJUK';

/** Screens a finding can lead to, by the name in their address. */
export type LayarTemuan =
  | 'data-umum'
  | 'statistik'
  | 'persiapan'
  | 'rapat'
  | 'hasil'
  | 'berita-acara'
  | 'target'
  | 'matriks'
  | 'naskah'
  | 'edisi';

export interface TempatTemuan {
  /** Stable path in the dossier: rows of lists with ids by their id, others by position from 0. */
  readonly jalur: string;
  /** The place as people name it: `2.2, paragraf 1`, `Kegiatan I.1.1`. */
  readonly sebutan: string;
  readonly layar: LayarTemuan;
  /** Row or section on that screen, null for the screen as a whole. */
  readonly id: string | null;
}

export type Aturan =
  | AturanMatriks
  | 'BAGIAN_STATISTIK'
  | 'TOTAL_STATISTIK'
  | 'RINCIAN_STATISTIK'
  | 'TAHUN_STATISTIK'
  | 'BASELINE_TARGET'
  | 'SATUAN_TARGET'
  | 'TAHUN_TARGET'
  | 'TARGET_KURANG'
  | 'NILAI_ASPEK'
  | 'PREDIKAT_ASPEK'
  | 'PERSEN_PECAHAN'
  | 'PERSEN_JUMLAH'
  | 'PERSEN_LAIN'
  | 'JUMLAH_TAHUN'
  | 'JUMLAH_LAIN'
  | 'JUMLAH_ASPEK'
  | 'NOMOR_RUJUKAN'
  | 'DUA_NILAI'
  | 'PERIODE_JUDUL'
  | 'PERIODE_TEKS'
  | 'KOLOM_MATRIKS'
  | 'URUTAN_TANGGAL'
  | 'TAHUN_PERATURAN'
  | 'HARI_TANGGAL'
  | 'KEGIATAN_LEWAT'
  | 'BARIS_KOSONG'
  | 'PIHAK_TANDA'
  | 'TANPA_PIHAK'
  | 'NOMOR_DIKETIK'
  | 'UKURAN_KOSONG'
  | 'NAMA_UKURAN'
  | 'RAGAM_NAMA'
  | 'NAMA_ASPEK'
  | 'NAMA_PEMERINTAH'
  | 'ALASAN_KURANG'
  | 'NILAI_KOSONG'
  | 'PERINGKAT_KOSONG'
  | 'PERINGKAT_GANDA'
  | 'ALASAN_TANPA_PERINGKAT'
  | 'PREDIKAT_KOSONG'
  | 'VARIABEL_ASING'
  | 'VARIABEL_KOSONG'
  | 'RUJUKAN_HILANG'
  | 'ISIAN_KOSONG'
  | 'PERATURAN_DIGANTI'
  | 'JUDUL_PERATURAN'
  | 'TIDAK_DALAM_MENGINGAT'
  | 'KUTIPAN_KEPUTUSAN'
  | 'NIP_JANGGAL'
  | 'GELAR_KOMA'
  | 'ORANG_GANDA'
  | 'INSTANSI_JANGGAL'
  | 'PENANDA_TANGAN_KOSONG'
  | 'ARAH_TREN'
  | 'MAKNA_GANDA'
  | 'TENGGAT_LEWAT'
  | 'KEGIATAN_DI_LUAR'
  | 'KEPANJANGAN_SINGKATAN'
  | 'JUDUL_RENCANA'
  | 'ISTILAH_CAMPUR'
  | 'HASIL_TERLAMPIR'
  | 'HURUF_KAPITAL'
  | 'EJAAN';

/** What a rule answers; its class is the rule's. */
export interface TemuanAturan {
  readonly aturan: Aturan;
  readonly tempat: TempatTemuan;
  readonly ditemukan: string;
  readonly seharusnya: string;
  /**
   * What `kunciTemuan` takes instead, where a sentence names places that renumbering changes, or the place is only the
   * first of several.
   */
  readonly untukKunci?: BahanKunci;
}

export interface BahanKunci {
  readonly tempat?: string;
  readonly ditemukan?: string;
  readonly seharusnya?: string;
}

export interface Temuan extends TemuanAturan {
  readonly kelas: KelasTemuan;
}
