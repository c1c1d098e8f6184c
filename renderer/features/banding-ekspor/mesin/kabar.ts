import type { KataHalaman } from '../../../../shared/domain/bandingPdf/halamanTeks';
import type { UkuranHalaman } from '../../../components/pdf/mesin/ukuranHalaman';
import type { Sisi } from '../../../text/bandingEkspor';
import type { PasanganTampil } from '../pasanganTampil';

/** What the comparison is doing now; null when it is done. */
export type LangkahBanding = {
  readonly langkah: 'SIDIK' | 'KATA' | 'GAMBAR';
  /** Pages done, of how many. */
  readonly ke: number;
  readonly dari: number;
} | null;

/** What the comparing thread tells the window. */
export type Kabar =
  | { readonly jenis: 'LANGKAH'; readonly langkah: LangkahBanding }
  | { readonly jenis: 'UKURAN'; readonly ukuran: Readonly<Record<Sisi, readonly UkuranHalaman[]>> }
  /** Words of a page that has changed, told once. */
  | { readonly jenis: 'KATA'; readonly sisi: Sisi; readonly index: number; readonly kataList: readonly KataHalaman[] }
  /** All pairs as far as they are known. */
  | { readonly jenis: 'PASANGAN'; readonly pasanganList: readonly PasanganTampil[] }
  | { readonly jenis: 'GAGAL'; readonly pesan: string };

/** What the thread is given: the bytes of both files. */
export type TugasBanding = Readonly<Record<Sisi, Uint8Array>>;
