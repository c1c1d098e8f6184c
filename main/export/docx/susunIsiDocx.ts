import { AlignmentType, type ImageRun, Paragraph, SimpleField, type Table, TabStopType, TextRun } from 'docx';
import type { EChartsOption } from 'echarts';
import type {
  BlokGambar,
  BlokTabel,
  Daftar,
  DaftarIsian,
  Isi,
  Judul,
  Keterangan,
} from '../../../shared/documents/model/dokumen';
import { polosOf, type Teks } from '../../../shared/documents/model/teks';
import { svgGambar } from '../../files/gambar/svgGambar';
import { cadanganBerikut } from '../pdf/cadanganBerikut';
import { MM } from '../pdf/node';
import type { Tata } from '../pdf/tata';
import { gambarRaster, gambarSvg, type UkuranGambar } from './gambarDocx';
import { GAYA_JUDUL, GAYA_PARAGRAF } from './gayaDocx';
import { NOMOR_DAFTAR } from './nomorDocx';
import { rasterSvg } from './rasterSvg';
import { ruangDocx } from './ruangDocx';
import type { Rujukan } from './rujukan';
import { susunDaftarDocx } from './susunDaftarDocx';
import { susunKepalaDocx, susunKopDocx } from './susunKopDocx';
import { susunTabelDocx } from './susunTabelDocx';
import { susunTandaTanganDocx } from './susunTandaTanganDocx';
import { svgWord } from './svgWord';
import { tegakkanFoto } from './tegakkanFoto';
import { teksDocx, teksTertaut } from './teksDocx';
import { twip } from './ukuran';

export type IsiDocx = Paragraph | Table;

/** What setting content needs besides its page. */
export interface AlatDocx {
  readonly rujukan: Rujukan;
  /** Number of the next list, whose count starts anew. */
  readonly nextDaftar: () => number;
  readonly renderGrafik: (opsi: EChartsOption, lebar: number, tinggi: number) => string;
}

/** Paragraphs and tables of a section's content. */
export const susunBagianDocx = (isiList: readonly Isi[], tata: Tata, alat: AlatDocx): IsiDocx[] => {
  const hasil: IsiDocx[] = [];
  let pageBreakBefore = false;
  for (const [i, isi] of isiList.entries()) {
    if (isi.jenis === 'HALAMAN_BARU') {
      pageBreakBefore = hasil.length > 0;
      continue;
    }
    if (isi.jenis === 'JUDUL') hasil.push(susunJudul(isi, alat, pageBreakBefore));
    else {
      if (pageBreakBefore) hasil.push(ruangDocx(0, true, true));
      hasil.push(...susunIsi(isi, tata, alat, cadanganBerikut(isiList, i, tata) > 0));
    }
    pageBreakBefore = false;
  }
  return hasil;
};

/** `isIkut` keeps its end on the page of what comes after it. */
const susunIsi = (
  isi: Exclude<Isi, Judul | { jenis: 'HALAMAN_BARU' }>,
  tata: Tata,
  alat: AlatDocx,
  isIkut: boolean,
): IsiDocx[] => {
  switch (isi.jenis) {
    case 'PARAGRAF':
      return [
        new Paragraph({
          style: GAYA_PARAGRAF[isi.gaya],
          keepNext: isIkut || isi.isIkutBerikut === true,
          ...(isi.isIkutBerikut ? { keepLines: true } : {}),
          children: teksTertaut(isi.teks, alat.rujukan.tautan),
        }),
      ];
    case 'DAFTAR':
      return susunDaftar(isi, alat, isIkut);
    case 'TABEL':
      return susunBlokTabel(isi, tata, alat, isIkut);
    case 'GAMBAR':
      return susunBlokGambar(isi, tata, alat, isIkut);
    case 'TANDA_TANGAN':
      return susunTandaTanganDocx(isi, tata, isIkut);
    case 'DAFTAR_HALAMAN':
      return susunDaftarDocx(isi, tata, alat.rujukan);
    case 'ISIAN':
      return susunIsian(isi, tata);
    case 'KOP':
      return susunKopDocx(isi, tata);
    case 'KEPALA_LAMPIRAN':
      return susunKepalaDocx(isi, tata);
    default:
      return [ruangDocx(isi.tinggiMm * MM, isIkut)];
  }
};

/** Headings whose label stands on a line of its own. */
const BERSUSUN: ReadonlySet<Judul['gaya']> = new Set(['DEPAN', 'BAB', 'BERITA_ACARA', 'SISIPAN']);

const susunJudul = ({ id, gaya, label, teks }: Judul, { rujukan }: AlatDocx, pageBreakBefore: boolean): Paragraph => {
  const pemisah = BERSUSUN.has(gaya) ? '\n' : '  ';
  const isi: Teks = label === '' ? teks : [{ teks: teks.length > 0 ? label + pemisah : label }, ...teks];
  return new Paragraph({ style: GAYA_JUDUL[gaya], pageBreakBefore, children: rujukan.tandai(id, teksDocx(isi)) });
};

const susunDaftar = ({ gaya, butirList }: Daftar, { nextDaftar, rujukan }: AlatDocx, isIkut: boolean): Paragraph[] => {
  const instance = nextDaftar();
  return butirList.map(
    (butir, i) =>
      new Paragraph({
        style: 'Butir',
        numbering: { reference: NOMOR_DAFTAR[gaya], level: 0, instance },
        // The last two: a signature stands with more than a last point of one line.
        keepNext: isIkut && i >= butirList.length - 2,
        ...(i === butirList.length - 1 ? { spacing: { after: twip(6) } } : {}),
        children: teksTertaut(butir, rujukan.tautan),
      }),
  );
};

/** Caption whose number Word keeps in step when tables or figures are added. */
const susunKeterangan = ({ id, label, teks }: Keterangan, { rujukan }: AlatDocx, keepNext: boolean): Paragraph => {
  const [, sebutan = '', nomor = ''] = /^(\S+) (.+)$/.exec(label) ?? [];
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: rujukan.tandai(id, [
      ...rujukan.tandaiLabel(id, [
        new TextRun({ text: `${sebutan} ` }),
        new SimpleField(`SEQ ${sebutan} \\* ARABIC`, nomor),
      ]),
      new TextRun({ text: '. ' }),
      ...teksTertaut(teks, rujukan.tautan),
    ]),
  });
};

const susunSumber = (sumber: Teks, { rujukan }: AlatDocx, keepNext: boolean): Paragraph[] =>
  sumber.length === 0
    ? []
    : [
        new Paragraph({
          style: 'Sumber',
          keepNext,
          spacing: { before: twip(6) },
          children: teksTertaut(sumber, rujukan.tautan),
        }),
      ];

const susunBlokTabel = (
  { keterangan, tabel, sumber }: BlokTabel,
  tata: Tata,
  alat: AlatDocx,
  isIkut: boolean,
): IsiDocx[] => [
  ...(keterangan ? [susunKeterangan(keterangan, alat, true)] : []),
  susunTabelDocx(tabel, tata, alat.rujukan.tautan, isIkut || sumber.length > 0),
  ...(sumber.length === 0 ? [ruangDocx(6, isIkut)] : susunSumber(sumber, alat, isIkut)),
];

const susunBlokGambar = (
  { keterangan, gambar, sumber }: BlokGambar,
  tata: Tata,
  alat: AlatDocx,
  isIkut: boolean,
): IsiDocx[] => {
  const lebar = Math.min(gambar.lebarMm * MM, tata.lebarIsi);
  const tinggi = Math.min((lebar * gambar.tinggiMm) / gambar.lebarMm, tata.tinggiIsi * 0.75);
  const uraian = `${keterangan.label}. ${polosOf(keterangan.teks)}`;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: twip(6) },
      children: [isiGambar(gambar, { lebar, tinggi, uraian }, tata, alat)],
    }),
    susunKeterangan(keterangan, alat, isIkut || sumber.length > 0),
    ...susunSumber(sumber, alat, isIkut),
  ];
};

const isiGambar = (gambar: BlokGambar['gambar'], ukuran: UkuranGambar, tata: Tata, alat: AlatDocx): ImageRun => {
  const svgOf = (svg: string): ImageRun => gambarSvg(svgWord(svg, tata.profil.huruf), ukuran);
  if (gambar.jenis === 'GRAFIK') return svgOf(alat.renderGrafik(gambar.opsi, ukuran.lebar, ukuran.tinggi));
  if (gambar.jenis === 'SVG') return svgOf(gambar.svg);
  if (gambar.mime === 'image/svg+xml') return svgOf(svgGambar(gambar.isi));
  const data = Buffer.from(gambar.isi, 'base64');
  const tegak = gambar.mime === 'image/jpeg' ? tegakkanFoto(data) : null;
  if (tegak !== null) return gambarRaster('png', rasterSvg(tegak, ukuran.lebar), ukuran);
  return gambarRaster(gambar.mime === 'image/png' ? 'png' : 'jpg', data, ukuran);
};

const JARAK_LABEL = 10;
const LEBAR_TITIK_DUA = 10;

/** Labels in a column as wide as the widest, a colon, and what belongs to each. */
const susunIsian = ({ barisList }: DaftarIsian, { huruf, profil }: Tata): Paragraph[] => {
  const lebarLabel =
    Math.max(0, ...barisList.map(({ label }) => huruf.widthOf([{ teks: label }], profil.ukuranHuruf))) + JARAK_LABEL;
  const kiri = twip(lebarLabel + LEBAR_TITIK_DUA);
  return barisList.map(
    ({ label, teks }, i) =>
      new Paragraph({
        indent: { left: kiri, hanging: kiri },
        tabStops: [
          { type: TabStopType.LEFT, position: twip(lebarLabel) },
          { type: TabStopType.LEFT, position: kiri },
        ],
        ...(i === barisList.length - 1 ? { spacing: { after: twip(4) } } : {}),
        children: teksDocx([{ teks: `${label}\t:\t` }, ...teks]),
      }),
  );
};
