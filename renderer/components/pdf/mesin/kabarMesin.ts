import type { UkuranHalaman } from './ukuranHalaman';

/** Where a named place of a document stands. */
export interface TempatPdf {
  /** From 1. */
  readonly halaman: number;
  /** Share of the page's height above it, 0 to 1. */
  readonly turun: number;
}

/** What the thread that draws can be asked of the document `dokumen`, and what it answers. */
export interface TugasMesin {
  readonly BUKA: { readonly masuk: { readonly bytes: Uint8Array }; readonly hasil: readonly UkuranHalaman[] };
  /** `lebar` in dots; `index` from 0. */
  readonly GAMBAR: { readonly masuk: { readonly index: number; readonly lebar: number }; readonly hasil: ImageBitmap };
  readonly TEKS: { readonly masuk: { readonly index: number }; readonly hasil: string };
  readonly TEMPAT: { readonly masuk: { readonly nama: string }; readonly hasil: TempatPdf | null };
  readonly TUTUP: { readonly masuk: object; readonly hasil: null };
}

export type JenisTugas = keyof TugasMesin;

/** `id` names the request, for its answer and for giving it up. */
export type PermintaanMesin =
  | {
      [J in JenisTugas]: { readonly jenis: J; readonly id: number; readonly dokumen: number } & TugasMesin[J]['masuk'];
    }[JenisTugas]
  | { readonly jenis: 'BATAL'; readonly id: number };

/** A failure goes over by its name: an error's class does not survive the way. */
export type JawabanMesin =
  | { readonly id: number; readonly hasil: TugasMesin[JenisTugas]['hasil'] }
  | { readonly id: number; readonly gagal: { readonly name: string; readonly message: string } };
