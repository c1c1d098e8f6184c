import type { Gambar } from './gambar';
import type { ProfilHalaman } from './profilHalaman';
import type { Tabel } from './tabel';
import type { Teks } from './teks';

/** How a heading looks; its place in the outline follows from it. */
export type GayaJudul = 'DEPAN' | 'BAB' | 'SUBBAB' | 'SUBSUBBAB' | 'LAMPIRAN' | 'BERITA_ACARA' | 'SISIPAN';

export interface Judul {
  readonly jenis: 'JUDUL';
  /** Target of contents and outline, unique in the document. */
  readonly id: string;
  readonly gaya: GayaJudul;
  /** `BAB II`, `2.1`, `Lampiran 1` or empty. */
  readonly label: string;
  readonly teks: Teks;
}

export interface Paragraf {
  readonly jenis: 'PARAGRAF';
  readonly teks: Teks;
  /** BIASA is justified body text, KUTIPAN the same indented; KECIL is a left-aligned line of small print (sources). */
  readonly gaya: 'BIASA' | 'KUTIPAN' | 'TENGAH' | 'KECIL' | 'SAMPUL' | 'SAMPUL_BESAR';
  /** Stays whole, on the page of what comes after it. */
  readonly isIkutBerikut?: boolean;
}

export interface Daftar {
  readonly jenis: 'DAFTAR';
  readonly gaya: 'ANGKA' | 'HURUF' | 'BUTIR';
  readonly butirList: readonly Teks[];
}

/** Caption with its generated number; the text after it is the author's. */
export interface Keterangan {
  readonly id: string;
  /** `Tabel 1` or `Gambar 2` */
  readonly label: string;
  readonly teks: Teks;
}

export interface BlokTabel {
  readonly jenis: 'TABEL';
  /** Null for a table that stands under a heading of its own. */
  readonly keterangan: Keterangan | null;
  readonly tabel: Tabel;
  readonly sumber: Teks;
}

export interface BlokGambar {
  readonly jenis: 'GAMBAR';
  readonly keterangan: Keterangan;
  readonly gambar: Gambar;
  readonly sumber: Teks;
}

/** One signer: lines above, room for ink, name (empty: a dotted line), lines below. */
export interface Penanda {
  readonly atasList: readonly string[];
  readonly nama: string;
  readonly bawahList: readonly string[];
}

export interface BlokTandaTangan {
  readonly jenis: 'TANDA_TANGAN';
  readonly kiri: Penanda | null;
  readonly kanan: Penanda | null;
}

export interface EntriDaftar {
  readonly id: string;
  readonly label: string;
  readonly teks: Teks;
  /** Indent: 0 for a BAB, 1 and 2 for what stands in it. */
  readonly tingkat: 0 | 1 | 2;
  readonly isTebal: boolean;
}

/** A list of contents with dot leaders and the page each entry is on. */
export interface DaftarHalaman {
  readonly jenis: 'DAFTAR_HALAMAN';
  readonly entriList: readonly EntriDaftar[];
}

/** Labels with what stands behind their colon, without rules. */
export interface DaftarIsian {
  readonly jenis: 'ISIAN';
  readonly barisList: readonly { readonly label: string; readonly teks: Teks }[];
}

/** Letterhead: centred lines over a rule. */
export interface Kop {
  readonly jenis: 'KOP';
  /** Coat of arms at the left as a data URL; empty for none. A picture that can't be read leaves its place out. */
  readonly logo: string;
  readonly barisList: readonly { readonly teks: string; readonly gaya: 'BIASA' | 'TEBAL' | 'KECIL' }[];
}

/** Block at the upper right of an annex's first page; lines are left-justified. */
export interface KepalaLampiran {
  readonly jenis: 'KEPALA_LAMPIRAN';
  readonly barisList: readonly string[];
}

/** Empty room. */
export interface Ruang {
  readonly jenis: 'RUANG';
  readonly tinggiMm: number;
}

export interface HalamanBaru {
  readonly jenis: 'HALAMAN_BARU';
}

export type Isi =
  | Judul
  | Paragraf
  | Daftar
  | BlokTabel
  | BlokGambar
  | BlokTandaTangan
  | DaftarHalaman
  | DaftarIsian
  | Kop
  | KepalaLampiran
  | Ruang
  | HalamanBaru;

export interface Penomoran {
  /** TANPA pages carry and count no number; ANGKA_DARI is `Halaman 2 dari 5`, for a document numbered as a whole. */
  readonly gaya: 'TANPA' | 'ROMAWI' | 'ANGKA' | 'ANGKA_DARI';
  /** True to count from 1 again, false to go on from the section before. */
  readonly isMulai: boolean;
}

/** Pages of one orientation and numbering; a section starts on a new page. */
export interface BagianDokumen {
  readonly orientasi: 'TEGAK' | 'MENDATAR';
  readonly penomoran: Penomoran;
  /** Small print at the foot of every page, below the page number. */
  readonly kakiList: readonly string[];
  readonly isiList: readonly Isi[];
}

/** A whole document, ready for any writer: no bytes, no sizes in points, nothing left to compute. */
export interface Dokumen {
  readonly judul: string;
  readonly penulis: string;
  readonly subjek: string;
  readonly profil: ProfilHalaman;
  readonly bagianList: readonly BagianDokumen[];
}
