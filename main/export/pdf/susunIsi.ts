import type { EChartsOption } from 'echarts';
import type {
  BlokGambar,
  BlokTabel,
  Daftar,
  Isi,
  Judul,
  Keterangan,
  Paragraf,
} from '../../../shared/documents/model/dokumen';
import type { Teks } from '../../../shared/documents/model/teks';
import { svgGambar } from '../../files/gambar/svgGambar';
import { hitungBaris } from './hitungBaris';
import { MM, type Node } from './node';
import { susunDaftarHalaman } from './susunDaftarHalaman';
import { susunIsian } from './susunIsian';
import { susunKepalaLampiran, susunKop } from './susunKop';
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
      return susunBlokGambar(isi, tata, alat);
    case 'TANDA_TANGAN':
      return { depan: [], isi: [susunTandaTangan(isi)], tinggiAwal: tinggiTandaTangan(isi, tata) };
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

/** A paragraph that is not parted from what stands below it. */
export const isPendek = (teks: Teks, { huruf, profil, lebarIsi }: Tata): boolean =>
  hitungBaris(teks, lebarIsi, profil.ukuranHuruf, huruf) <= BARIS_UTUH + 1;

const GAYA_PARAGRAF: Readonly<Record<Paragraf['gaya'], Partial<Node>>> = {
  BIASA: { alignment: 'justify', margin: [0, 0, 0, 6] },
  KUTIPAN: { alignment: 'justify', margin: [36, 0, 36, 6] },
  TENGAH: { alignment: 'center', margin: [0, 0, 0, 4] },
  KECIL: { margin: [0, 0, 0, 10] },
  SAMPUL: { alignment: 'center', fontSize: 14, bold: true, margin: [0, 0, 0, 2] },
  SAMPUL_BESAR: { alignment: 'center', fontSize: 18, bold: true, margin: [0, 0, 0, 4] },
};

/** Small print in points: two less than the body, never too small to read or larger than in legal drafts. */
const ukuranKecil = ({ profil }: Tata): number => Math.min(10, Math.max(8, profil.ukuranHuruf - 2));

const susunParagraf = ({ teks, gaya }: Paragraf, tata: Tata): Node => ({
  text: susunTeks(teks, tata.huruf),
  ...structuredClone(GAYA_PARAGRAF[gaya]),
  ...(gaya === 'KECIL' ? { fontSize: ukuranKecil(tata) } : {}),
});

const LEBAR_PENANDA = 22;

const penanda = (gaya: Daftar['gaya'], i: number): string => {
  if (gaya === 'BUTIR') return '-';
  return gaya === 'ANGKA' ? `${i + 1}.` : `${hurufKe(i)}.`;
};

/** a … z, aa, ab … for 0, 1, 2 … */
const hurufKe = (i: number): string =>
  (i >= 26 ? hurufKe(Math.floor(i / 26) - 1) : '') + String.fromCharCode(97 + (i % 26));

const susunDaftar = ({ gaya, butirList }: Daftar, { huruf }: Tata, cadangan: number): Node => ({
  stack: butirList.map((butir, i) => ({
    text: susunTeks(butir, huruf),
    alignment: 'justify',
    penanda: { teks: penanda(gaya, i), lebar: LEBAR_PENANDA },
    jagaBaris: i === butirList.length - 1 ? cadangan : 0,
    margin: [LEBAR_PENANDA, 0, 0, 2],
  })),
  margin: [0, 0, 0, 4],
});

/** Captions, in points. */
const UKURAN_KETERANGAN = 11;

const susunKeterangan = ({ id, label, teks }: Keterangan, { huruf }: Tata, alat: AlatSusun, bawah: number): Node => {
  const node: Node = {
    text: susunTeks([{ teks: `${label}. ` }, ...teks], huruf),
    id,
    alignment: 'center',
    fontSize: UKURAN_KETERANGAN,
    margin: [0, 4, 0, bawah],
  };
  alat.register(node);
  return node;
};

const susunSumber = (sumber: BlokTabel['sumber'], tata: Tata): Node[] =>
  sumber.length === 0 ? [] : [susunParagraf({ jenis: 'PARAGRAF', gaya: 'KECIL', teks: sumber }, tata)];

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

/** Points a source takes below its table, estimated from above. */
const tinggiSumber = (sumber: BlokTabel['sumber'], tata: Tata): number => {
  if (sumber.length === 0) return 0;
  const ukuran = ukuranKecil(tata);
  return 6 + hitungBaris(sumber, tata.lebarIsi, ukuran, tata.huruf) * ukuran * tata.profil.jarakBaris;
};

const susunBlokGambar = ({ keterangan, gambar, sumber }: BlokGambar, tata: Tata, alat: AlatSusun): Susunan => {
  const { lebarIsi, tinggiIsi, huruf, profil } = tata;
  const barisKeterangan = 1 + hitungBaris(keterangan.teks, lebarIsi, UKURAN_KETERANGAN, huruf);
  const tinggiBawah = barisKeterangan * UKURAN_KETERANGAN * profil.jarakBaris + tinggiSumber(sumber, tata) + 40;
  // A figure too high for the page gets narrower too: pdfmake would squeeze a picture into the box. All of it has to fit on
  // one page with what stands below: of a block that doesn't, pdfmake prints nothing.
  const tinggi = Math.min(
    (Math.min(gambar.lebarMm * MM, lebarIsi) * gambar.tinggiMm) / gambar.lebarMm,
    tinggiIsi * 0.75,
    tinggiIsi - tinggiBawah,
  );
  const lebar = (tinggi * gambar.lebarMm) / gambar.tinggiMm;
  return {
    depan: [],
    isi: [
      {
        stack: [
          { ...isiGambar(gambar, lebar, tinggi, alat), font: tata.profil.huruf, alignment: 'center' },
          susunKeterangan(keterangan, tata, alat, 6),
          ...susunSumber(sumber, tata),
        ],
        unbreakable: true,
        margin: [0, 6, 0, 6],
      },
    ],
    tinggiAwal: tinggi + 60,
  };
};

const isiGambar = (gambar: BlokGambar['gambar'], width: number, height: number, alat: AlatSusun): Partial<Node> => {
  if (gambar.jenis === 'GRAFIK') return { svg: alat.renderGrafik(gambar.opsi, width, height), width, height };
  if (gambar.jenis === 'SVG') return { svg: gambar.svg, width, height };
  return gambar.mime === 'image/svg+xml'
    ? { svg: svgGambar(gambar.isi), width, height }
    : { image: `data:${gambar.mime};base64,${gambar.isi}`, width, height };
};
