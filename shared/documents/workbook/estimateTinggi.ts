import type { GayaSel, IsiSel, SelDef } from './workbookDef';

/** The highest row a spreadsheet takes, in points. */
const TINGGI_MAKS = 409;

/** Points of a line, and of the free space above and below the text. */
const TINGGI_BARIS = 14.5;
const RUANG = 3;

/** Points of one character of column width (7 pixels of the standard font at 96 per inch). */
const LEBAR_KARAKTER = 5.25;

/** Points left free inside a cell's borders. */
const TEPI = 5;

const UKURAN: Partial<Record<GayaSel, number>> = { JUDUL: 13, SUBJUDUL: 12, CATATAN: 10 };
const UKURAN_BIASA = 11;
const TEBAL: ReadonlySet<GayaSel> = new Set(['JUDUL', 'LABEL', 'KEPALA', 'KELOMPOK', 'PROGRAM', 'HASIL']);

/** Widths of a Bookman face in thousandths of its size, by kind of character; on the wide side, so that text fits. */
const lebarHuruf = (huruf: string): number => {
  if (/[iljft.,:;'|!()[\]I -]/.test(huruf)) return 350;
  if (/[mwMW%@√]/.test(huruf)) return 920;
  if (/[A-Z]/.test(huruf)) return 730;
  return 585;
};

/** The same by character code, looked up: a large dossier has millions of characters. */
const LEBAR_ASCII = Uint16Array.from({ length: 128 }, (_, kode) => lebarHuruf(String.fromCharCode(kode)));

const lebarTeks = (teks: string): number => {
  let jumlah = 0;
  for (let i = 0; i < teks.length; i += 1) jumlah += LEBAR_ASCII[teks.charCodeAt(i)] ?? lebarHuruf(teks.charAt(i));
  return jumlah / 1000;
};

const teksSel = (isi: IsiSel): string => {
  if (typeof isi === 'string') return isi;
  if (isi === null || typeof isi === 'number') return '';
  if ('rumus' in isi) return typeof isi.hasil === 'string' ? isi.hasil : '';
  return 'tanggal' in isi ? '' : isi.map(({ teks }) => teks).join('');
};

/** Lines that words fill in a width given in units of the font's size; a word wider than a line is broken. */
const countLine = (teks: string, lebar: number): number => {
  let jumlah = 0;
  for (const alinea of teks.split('\n')) {
    jumlah += 1;
    let terisi = 0;
    for (const kata of alinea.split(' ')) {
      const lebarKata = lebarTeks(kata);
      if (terisi > 0 && terisi + 0.35 + lebarKata > lebar) {
        jumlah += 1;
        terisi = 0;
      }
      jumlah += Math.max(0, Math.ceil(lebarKata / lebar) - 1);
      terisi += (terisi > 0 ? 0.35 : 0) + (lebarKata % lebar);
    }
  }
  return jumlah;
};

/**
 * Height in points that a cell's text needs in a width of `lebar` characters, at most 409. Readers do not agree on
 * fitting rows that wrap, and none fits merged cells, so every row says its height.
 */
export const estimateTinggi = ({ isi, gaya }: SelDef, lebar: number): number => {
  const ukuran = UKURAN[gaya] ?? UKURAN_BIASA;
  const teks = teksSel(isi);
  // Most cells hold a number, a tick or nothing.
  if (teks.length <= 1) return Math.ceil(TINGGI_BARIS * (ukuran / UKURAN_BIASA) + RUANG);
  const muat = Math.max(1, (lebar * LEBAR_KARAKTER - TEPI) / (ukuran * (TEBAL.has(gaya) ? 1.08 : 1)));
  const tinggi = countLine(teks, muat) * TINGGI_BARIS * (ukuran / UKURAN_BIASA) + RUANG;
  return Math.min(TINGGI_MAKS, Math.ceil(tinggi));
};
