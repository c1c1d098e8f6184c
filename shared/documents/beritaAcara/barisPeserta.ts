import type { Peserta } from '../../domain/dossier';
import type { BarisTabel, Kolom, Sel } from '../model/tabel';
import type { Potong } from '../model/teks';
import { kepala, kolom, sel, selPolos } from '../tabel/sel';

/** Room for a signature in wet ink. */
const TINGGI_TANDA_TANGAN_MM = 12;

/** Where numbers on the right begin, as a share of the cell: a signature behind them keeps half the width. */
const GESER_KANAN = 0.45;

export const KOLOM_PESERTA: readonly Kolom[] = [kolom(10, 'TENGAH'), kolom(42), kolom(32), kolom(32), kolom(44)];

export const KEPALA_PESERTA: readonly BarisTabel[] = [
  kepala(sel('No'), sel('Nama'), sel('Instansi'), sel('Jabatan'), sel('Tanda Tangan')),
];

/** What an attendance list adds below a name, and whether it shows the signature drawn on screen. */
export interface CatatanPeserta {
  readonly catatanList: readonly string[];
  readonly isBertandaTangan: boolean;
}

const KOSONG: CatatanPeserta = { catatanList: [], isBertandaTangan: false };

/** Whom a deputy stands in for, as lists print it. */
export const catatanMewakili = ({ mewakili }: Peserta): string[] =>
  mewakili.trim() === '' ? [] : [`mewakili ${mewakili.trim()}`];

/**
 * Row `i` (from 0) of an attendance list; null is a row to write on. Signature cells alternate left and right, so that
 * neighbours' signatures don't run into each other. Source: domain rules, Berita Acara.
 */
export const barisPeserta = (
  peserta: Peserta | null,
  i: number,
  { catatanList, isBertandaTangan } = KOSONG,
): BarisTabel => {
  const tandaTangan = isBertandaTangan && peserta?.tandaTangan.length ? { tandaTangan: peserta.tandaTangan } : {};
  return {
    selList: [
      selPolos(String(i + 1)),
      selNama(peserta?.nama ?? '', catatanList),
      selPolos(peserta?.instansi ?? ''),
      selPolos(peserta?.jabatan ?? ''),
      selPolos(`${i + 1}.`, { geser: i % 2 === 0 ? 0 : GESER_KANAN, ...tandaTangan }),
    ],
    tinggiMinMm: TINGGI_TANDA_TANGAN_MM,
  };
};

const selNama = (nama: string, catatanList: readonly string[]): Sel => ({
  teks: [nama, ...catatanList]
    .filter((teks) => teks !== '')
    .map((teks, i): Potong => ({ teks: i === 0 ? teks : `\n${teks}`, ...(teks !== nama && { miring: true }) })),
});
