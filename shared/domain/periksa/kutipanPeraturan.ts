import type { TeksBertempat } from './teksDossier';
import type { TempatTemuan } from './temuan';

/** A regulation that a text cites by its number and year. */
export interface KutipanPeraturan {
  /** Kind with number and year: `UU 25/2009`, `PERMENPANRB 62/2018`. */
  readonly kunci: string;
  readonly sebutan: string;
  /** What follows `tentang`, up to a bracket, a point or the next regulation; null when no title follows. */
  readonly judul: string | null;
  readonly tempat: TempatTemuan;
}

const POLA =
  /(?<jenis>Undang-Undang|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri (?:PANRB|PAN-?RB|Pendayagunaan Aparatur Negara dan Reformasi Birokrasi)) Nomor:? (?<nomor>\d+) Tahun (?<tahun>\d{4})(?: tentang (?<judul>(?:(?!(?:undang-undang|peraturan (?:pemerintah|presiden|menteri[^(.;]{0,60}?)) nomor|menggantikan|diganti)[^(.;])+))?/giu;

const jenisOf = (jenis: string): string => {
  const kecil = jenis.toLowerCase();
  if (kecil === 'undang-undang') return 'UU';
  if (kecil === 'peraturan pemerintah') return 'PP';
  return kecil === 'peraturan presiden' ? 'PERPRES' : 'PERMENPANRB';
};

/** Regulations of the state that texts cite, in reading order. Regional ones differ by region and are left out. */
export const kutipanPeraturan = (teksList: readonly TeksBertempat[]): KutipanPeraturan[] =>
  teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(POLA)).map(({ groups }) => {
      const { jenis = '', nomor = '', tahun = '', judul } = groups ?? {};
      const pendek = jenis.replace('Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'PANRB');
      return {
        kunci: `${jenisOf(jenis)} ${nomor}/${tahun}`,
        sebutan: `${pendek} Nomor ${nomor} Tahun ${tahun}`,
        judul: judul?.trim().replace(/,? (?:dan|serta)$/iu, '') ?? null,
        tempat,
      };
    }),
  );
