import { formatAngka } from '../../shared/domain/format/angka';
import type { ErrorData } from '../../shared/errors/errorCode';
import { SEBAB_LEMBAR, type SebabLembar } from '../../shared/errors/lembarDitolak';

/** ` pada baris 12, kolom Anggaran 2023 (sel K12)`, as far as the place is known. */
const tempat = ({ lembar, baris, kolom, sel }: ErrorData): string => {
  const bagian = [
    typeof lembar === 'string' && lembar !== '' ? `lembar ${lembar}` : '',
    typeof baris === 'number' ? `baris ${baris}` : '',
    typeof kolom === 'string' && kolom !== '' ? `kolom ${kolom}` : '',
  ].filter(Boolean);
  const alamat = typeof sel === 'string' ? ` (${sel})` : '';
  return bagian.length === 0 && alamat === '' ? '' : ` pada ${bagian.join(', ')}${alamat}`;
};

const isi = ({ isi: teks }: ErrorData): string => (typeof teks === 'string' && teks !== '' ? ` "${teks}"` : '');

const maks = ({ maks: batas }: ErrorData): string => (typeof batas === 'number' ? formatAngka(batas) : '');

const mega = ({ maks: batas }: ErrorData): string =>
  typeof batas === 'number' ? ` (paling besar ${formatAngka(Math.floor(batas / 1_048_576))} MB)` : '';

type Kalimat = string | ((data: ErrorData) => string);

/** What is wrong and how to mend it; that nothing was changed is said once, at the end. */
const KALIMAT: Readonly<Record<SebabLembar, Kalimat>> = {
  BUKAN_LEMBAR: 'Berkas ini bukan buku kerja Excel; simpan sebagai .xlsx, lalu buka lagi',
  MAKRO: 'Berkas ini berisi makro; simpan sebagai .xlsx tanpa makro, lalu buka lagi',
  SANDI: 'Berkas ini dikunci dengan kata sandi; simpan tanpa kata sandi, lalu buka lagi',
  BERKAS_RUSAK: 'Berkas ini rusak atau terpotong; mintalah kiriman ulang',
  TERLALU_BESAR: (data) => `Berkas ini terlalu besar${mega(data)}; kirim hanya lembar matriksnya`,
  TERLALU_BANYAK: (data) => `Isi lembar terlalu banyak${tempat(data)}; batasnya ${maks(data)}`,
  DASAR_HILANG:
    'Lembar tersembunyi yang menyimpan keadaan semula sudah terhapus; mintalah lembar yang dikirim dari aplikasi, atau ekspor yang baru',
  DASAR_RUSAK:
    'Lembar tersembunyi yang menyimpan keadaan semula sudah berubah; mintalah lembar yang dikirim dari aplikasi, atau ekspor yang baru',
  VERSI_BARU: 'Lembar kerja ini dibuat oleh Setda Renaksi yang lebih baru; perbarui aplikasi',
  DOSSIER_LAIN: 'Lembar kerja ini dibuat dari dossier lain; buka dossier itu, atau pilih berkas lain',
  LEMBAR_KOSONG: (data) => `Tidak ada baris isian${tempat(data)}`,
  JUDUL_HILANG: (data) =>
    `Baris judul kolom tidak ditemukan${tempat(data)}; harus ada judul seperti No, Uraian, dan tahun`,
  KOLOM_HILANG: ({ kolom, lembar }) =>
    `Kolom ${String(kolom)} tidak ada lagi pada lembar ${String(lembar)}; kembalikan kolom itu beserta judulnya`,
  KOLOM_GANDA: (data) => `Judul kolom muncul dua kali${tempat(data)}; hapus salah satunya`,
  TAHUN_ASING: (data) => `Ada tahun yang bukan kolom matriks ini${tempat(data)}; perbaiki tahunnya`,
  SEL_GABUNG: (data) => `Ada sel yang digabung${tempat(data)}; pisahkan selnya`,
  ID_GANDA: (data) =>
    `Baris ini salinan dari baris ${String(data['isi'])}${tempat({ ...data, kolom: null })}; hapus salinannya, lalu ketik isinya di baris kosong`,
  ID_ASING: (data) =>
    `Tanda pengenal baris tidak dikenal${tempat({ ...data, kolom: null })}; hapus baris itu, lalu ketik isinya di baris kosong`,
  ID_HILANG: (data) =>
    `Tanda pengenal semua baris hilang${tempat(data)}; mintalah lembar yang dikirim dari aplikasi, bukan salinannya`,
  TINGKAT_ASING: (data) =>
    `Tingkat baris${isi(data)} tidak dikenal${tempat(data)}; pilih Kelompok Program, Program, atau Kegiatan`,
  TINGKAT_LOMPAT: (data) =>
    `Baris tidak mempunyai induk${tempat(data)}; kegiatan harus di bawah program, dan program di bawah kelompok program`,
  RUMUS_TANPA_HASIL: (data) => `Ada rumus tanpa hasil atau hasil galat${tempat(data)}; ketik nilainya`,
  TANDA_TAHUN: (data) => `Tanda tahun${isi(data)} tidak dikenal${tempat(data)}; isi √ atau kosongkan`,
  ANGGARAN_SALAH: (data) =>
    `Anggaran${isi(data)} bukan bilangan bulat yang sah${tempat(data)}; isi rupiah tanpa pecahan dan tidak negatif`,
  TEKS_PANJANG: (data) => `Teks terlalu panjang${tempat(data)}; batasnya ${maks(data)} huruf`,
  PIHAK_BANYAK: (data) => `Pihak terlibat terlalu banyak${tempat(data)}; batasnya ${maks(data)}`,
};

const isSebab = (sebab: unknown): sebab is SebabLembar => SEBAB_LEMBAR.some((s) => s === sebab);

/** Sentences of LEMBAR_DITOLAK. */
export const kalimatLembar = (data: ErrorData): string => {
  const { sebab } = data;
  const kalimat = isSebab(sebab) ? KALIMAT[sebab] : 'Lembar ini tidak dapat dibaca';
  return `${typeof kalimat === 'string' ? kalimat : kalimat(data)}. Tidak ada yang berubah.`;
};
