import type { BagianDokumen, Judul } from '../../../shared/documents/model/dokumen';
import { polosOf, tebal } from '../../../shared/documents/model/teks';
import { cadanganBerikut } from './cadanganBerikut';
import { hitungBaris } from './hitungBaris';
import type { Node } from './node';
import { type AlatSusun, isPendek, susunIsi, tinggiPendek } from './susunIsi';
import type { Tata } from './tata';

/** Most of a page that what follows a heading may claim to stay with it. */
const CADANGAN_MAKS = 0.5;

/** Most of a page that headings one after the other, without anything between them, may take to stay together. */
const JUDUL_MAKS = 0.3;

/**
 * Sets the content of a section. Headings, captions and short paragraphs that ask for it stay with the start of what
 * follows: they stand in an unbreakable block that also holds room for that start, and the content then moves up into this
 * room. A figure is one block with the headings above it and room for the signature below it. Cheaper than pdfmake's own
 * `pageBreakBefore`, which lays the whole document out again for each break. A block always fits on a page: of one that
 * doesn't, pdfmake prints nothing.
 */
export const susunBagianPdf = (bagian: BagianDokumen, tata: Tata, alat: AlatSusun): Node[] => {
  const hasil: Node[] = [];
  let judulList: Node[] = [];
  let tinggiJudul = 0;
  let isHalamanBaru = false;
  /** Room held at the end of the last node for the next one, which moves up into it. */
  let ditahan = 0;

  const ambilJudul = (): Node[] => {
    const list = judulList;
    judulList = [];
    tinggiJudul = 0;
    return list;
  };

  const tambah = (node: Node): void => {
    if (isHalamanBaru && hasil.length > 0) {
      node.pageBreak = 'before';
      buangBawah(hasil.at(-1));
    }
    isHalamanBaru = false;
    if (ditahan > 0) geser(node, 1, -ditahan);
    ditahan = 0;
    hasil.push(node);
  };
  for (const [i, isi] of bagian.isiList.entries()) {
    if (isi.jenis === 'HALAMAN_BARU') {
      if (judulList.length > 0) tambah({ stack: ambilJudul(), unbreakable: true });
      isHalamanBaru = true;
    } else if (isi.jenis === 'JUDUL') {
      const judul = alat.susunJudul(isi, tata);
      alat.register(judul);
      const tinggi = tinggiTaksir(isi, tata);
      if (judulList.length > 0 && tinggiJudul + tinggi > tata.tinggiIsi * JUDUL_MAKS) tambah({ stack: ambilJudul() });
      judulList.push(judul);
      tinggiJudul += tinggi;
    } else if (isi.jenis === 'PARAGRAF' && isi.isIkutBerikut && isPendek(isi.teks, tata)) {
      judulList.push(...susunIsi(isi, tata, alat).isi);
      tinggiJudul += tinggiPendek(tata);
    } else {
      const cadangan = cadanganBerikut(bagian.isiList, i, tata);
      const isUtuh = isi.jenis === 'GAMBAR' || isi.jenis === 'TANDA_TANGAN';
      const lain = tinggiJudul + cadangan;
      const { depan, isi: nodeList, tinggiAwal } = susunIsi(isi, tata, alat, isUtuh ? lain : cadangan);
      // Where not all of it fits on a page, what stands above comes before what stands below.
      const tahan = lain + tinggiAwal <= tata.tinggiIsi ? cadangan : 0;
      const isSemua = isUtuh && tinggiJudul + tahan > 0 && tinggiJudul + tahan + tinggiAwal <= tata.tinggiIsi;
      const tetap = [...ambilJudul(), ...depan];
      if (isSemua) {
        geser(nodeList.at(-1), 3, tahan);
        tambah({ stack: [...tetap, ...nodeList], unbreakable: true });
        ditahan = tahan;
        continue;
      }
      if (tetap.length > 0) {
        // Content that goes to the next page as a whole must not move up there: it would stand in the margin.
        const isPindah = isUtuh && tinggiAwal <= tata.tinggiIsi;
        const ruang = isPindah ? 0 : Math.min(tinggiAwal, tata.tinggiIsi * CADANGAN_MAKS);
        geser(tetap.at(-1), 3, ruang);
        tambah({ stack: tetap, unbreakable: true });
        ditahan = ruang;
      }
      for (const node of nodeList) tambah(node);
    }
  }
  if (judulList.length > 0) tambah({ stack: judulList, unbreakable: true });
  buangBawah(hasil.at(-1));
  return hasil;
};

/** Points a heading takes with the room around it, estimated from above. */
const tinggiTaksir = ({ label, teks }: Judul, { huruf, lebarIsi, profil }: Tata): number => {
  const ukuran = profil.ukuranHuruf + 1;
  const isi = tebal(`${label}  ${polosOf(teks)}`);
  return (1 + hitungBaris(isi, lebarIsi, ukuran, huruf)) * ukuran * profil.jarakBaris + 15;
};

/** Adds to one side of a node's margin: 1 is above it, 3 below. */
const geser = (node: Node | undefined, sisi: 1 | 3, jarak: number): void => {
  if (!node) return;
  const margin: [number, number, number, number] = node.margin ? [...node.margin] : [0, 0, 0, 0];
  margin[sisi] += jarak;
  node.margin = margin;
};

/**
 * Takes the room below the last node before a new page. Where that room alone doesn't fit, pdfmake opens a page for it, which
 * would stay empty.
 */
const buangBawah = (node: Node | undefined): void => {
  if (!node) return;
  if (node.margin) node.margin = [node.margin[0], node.margin[1], node.margin[2], Math.min(0, node.margin[3])];
  buangBawah(node.stack?.at(-1));
};
