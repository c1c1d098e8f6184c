import type { EChartsOption } from 'echarts';
import type { BlokTabel, Daftar, Isi, Judul } from '../../../shared/documents/model/dokumen';
import type { Teks } from '../../../shared/documents/model/teks';
import { hitungBaris } from './hitungBaris';
import { MM, type Node } from './node';
import { susunDaftarHalaman } from './susunDaftarHalaman';
import { susunBlokGambar } from './susunGambar';
import { susunIsian } from './susunIsian';
import { susunKeterangan, susunSumber, tinggiSumber } from './susunKeterangan';
import { susunKepalaLampiran, susunKop } from './susunKop';
import { susunParagraf } from './susunParagraf';
import { susunTabel } from './susunTabel';
import { susunTandaTangan, tinggiTandaTangan } from './susunTandaTangan';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

/** What setting content needs besides its page. */
export interface AlatSusun {
  readonly susunJudul: (judul: Judul, tata: Tata) => Node;
  readonly renderGrafik: (opsi: EChartsOption, lebar: number, tinggi: number) => string;
  /** Called for every heading and caption contents point at. */
  readonly register: (node: Node) => void;
}

/** Set content; `depan` must stay on the page where `isi` starts, whose first `tinggiAwal` points have to fit. */
export interface Susunan {
  readonly depan: Node[];
  readonly isi: Node[];
  readonly tinggiAwal: number;
}

/**
 * Sets everything but headings and page breaks, which depend on their neighbours. `cadangan` points stay free below its end,
 * for what may not be parted from it.
 */
export const susunIsi = (
  isi: Exclude<Isi, Judul | { jenis: 'HALAMAN_BARU' }>,
  tata: Tata,
  alat: AlatSusun,
  cadangan = 0,
): Susunan => {
  switch (isi.jenis) {
    case 'PARAGRAF':
      return lepas(
        [{ ...susunParagraf(isi, tata), jagaBaris: cadangan }],
        tata,
        isPendek(isi.teks, tata) ? cadangan : 0,
      );
    case 'DAFTAR':
      return lepas([susunDaftar(isi, tata, cadangan)], tata, isi.butirList.length === 1 ? cadangan : 0);
    case 'TABEL':
      return susunBlokTabel(isi, tata, alat, cadangan);
    case 'GAMBAR':
      return susunBlokGambar(isi, tata, alat, cadangan);
    case 'TANDA_TANGAN':
      return { depan: [], isi: [susunTandaTangan(isi, tata)], tinggiAwal: tinggiTandaTangan(isi, tata) };
    case 'DAFTAR_HALAMAN':
      return lepas(susunDaftarHalaman(isi.entriList, tata), tata);
    case 'ISIAN':
      return lepas([susunIsian(isi, tata)], tata);
    case 'KOP':
      return lepas(susunKop(isi, tata), tata);
    case 'KEPALA_LAMPIRAN':
      return lepas([susunKepalaLampiran(isi, tata)], tata);
    default:
      return lepas([{ text: '', fontSize: 1, margin: [0, 0, 0, isi.tinggiMm * MM] }], tata);
  }
};

/** Lines of text that stay whole (`hitungPutus`), which a heading above them has to make room for. */
const BARIS_UTUH = 3;

/** Content whose first lines must not be parted from what stands above it. */
const lepas = (isi: Node[], { profil }: Tata, cadangan = 0): Susunan => ({
  depan: [],
  isi,
  tinggiAwal: profil.ukuranHuruf * profil.jarakBaris * (BARIS_UTUH + 0.2) + cadangan,
});

/** Points such a paragraph takes at most. */
export const tinggiPendek = ({ profil }: Tata): number => (BARIS_UTUH + 1) * profil.ukuranHuruf * profil.jarakBaris + 6;

/** A paragraph that is not parted from what stands below it. */
export const isPendek = (teks: Teks, { huruf, profil, lebarIsi }: Tata): boolean =>
  hitungBaris(teks, lebarIsi, profil.ukuranHuruf, huruf) <= BARIS_UTUH + 1;

const LEBAR_PENANDA = 22;

const penanda = (gaya: Daftar['gaya'], i: number): string => {
  if (gaya === 'BUTIR') return '-';
  return gaya === 'ANGKA' ? `${i + 1}.` : `${hurufKe(i)}.`;
};

/** a … z, aa, ab … for 0, 1, 2 … */
const hurufKe = (i: number): string =>
  (i >= 26 ? hurufKe(Math.floor(i / 26) - 1) : '') + String.fromCharCode(97 + (i % 26));

/** Room kept free below each point: for what follows the last one, and with a last one of a single line for that line too. */
const cadanganButir = (butirList: readonly Teks[], { huruf, profil, lebarIsi }: Tata, cadangan: number): number[] => {
  const akhir = butirList.at(-1);
  const isSebaris =
    cadangan > 0 && akhir && hitungBaris(akhir, lebarIsi - LEBAR_PENANDA, profil.ukuranHuruf, huruf) === 1;
  const kedua = isSebaris ? cadangan + profil.ukuranHuruf * profil.jarakBaris + JARAK_BUTIR : 0;
  return butirList.map((_, i) => [cadangan, kedua][butirList.length - 1 - i] ?? 0);
};

const JARAK_BUTIR = 2;

const susunDaftar = ({ gaya, butirList }: Daftar, tata: Tata, cadangan: number): Node => {
  const cadanganList = cadanganButir(butirList, tata, cadangan);
  return {
    stack: butirList.map((butir, i) => ({
      text: susunTeks(butir, tata.huruf),
      alignment: 'justify',
      penanda: { teks: penanda(gaya, i), lebar: LEBAR_PENANDA },
      jagaBaris: cadanganList[i] ?? 0,
      margin: [LEBAR_PENANDA, 0, 0, JARAK_BUTIR],
    })),
    margin: [0, 0, 0, 4],
  };
};

/** Between a table without a source and the text after it. */
const JARAK_TANPA_SUMBER = 12;

/** The source below a table stays with its last row. */
const susunBlokTabel = (
  { keterangan, tabel, sumber }: BlokTabel,
  tata: Tata,
  alat: AlatSusun,
  cadangan: number,
): Susunan => {
  const { node, tinggiAwal } = susunTabel(tabel, tata, cadangan + tinggiSumber(sumber, tata));
  return {
    depan: keterangan ? [susunKeterangan(keterangan, tata, alat, 4)] : [],
    isi:
      sumber.length > 0 ? [node, ...susunSumber(sumber, tata)] : [{ ...node, margin: [0, 0, 0, JARAK_TANPA_SUMBER] }],
    tinggiAwal,
  };
};
