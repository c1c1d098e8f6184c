import type { BagianDokumen } from '../../../shared/documents/model/dokumen';
import { cadanganBerikut } from './cadanganBerikut';
import type { Node } from './node';
import { type AlatSusun, susunIsi } from './susunIsi';
import type { Tata } from './tata';

/** Most of a page that what follows a heading may claim to stay with it. */
const CADANGAN_MAKS = 0.5;

/**
 * Sets the content of a section. Headings, captions and paragraphs that ask for it stay with the start of what follows: they stand in an unbreakable
 * block that also holds room for that start, and the content then moves up into this room. Cheaper than pdfmake's own
 * `pageBreakBefore`, which lays the whole document out again for each break.
 */
export const susunBagianPdf = (bagian: BagianDokumen, tata: Tata, alat: AlatSusun): Node[] => {
  const hasil: Node[] = [];
  let judulList: Node[] = [];
  let isHalamanBaru = false;

  const tambah = (node: Node): void => {
    if (isHalamanBaru && hasil.length > 0) {
      node.pageBreak = 'before';
      buangBawah(hasil.at(-1));
    }
    isHalamanBaru = false;
    hasil.push(node);
  };
  for (const [i, isi] of bagian.isiList.entries()) {
    if (isi.jenis === 'HALAMAN_BARU') {
      if (judulList.length > 0) tambah({ stack: judulList, unbreakable: true });
      judulList = [];
      isHalamanBaru = true;
    } else if (isi.jenis === 'JUDUL') {
      const judul = alat.susunJudul(isi, tata);
      alat.register(judul);
      judulList.push(judul);
    } else if (isi.jenis === 'PARAGRAF' && isi.isIkutBerikut) {
      judulList.push(...susunIsi(isi, tata, alat).isi);
    } else {
      const cadangan = cadanganBerikut(bagian.isiList, i, tata);
      const { depan, isi: nodeList, tinggiAwal } = susunIsi(isi, tata, alat, cadangan);
      const tetap = [...judulList, ...depan];
      judulList = [];
      if (tetap.length > 0) {
        const ruang = Math.min(tinggiAwal, tata.tinggiIsi * CADANGAN_MAKS);
        geser(tetap.at(-1), 3, ruang);
        geser(nodeList[0], 1, -ruang);
        tambah({ stack: tetap, unbreakable: true });
      }
      for (const node of nodeList) tambah(node);
    }
  }
  if (judulList.length > 0) tambah({ stack: judulList, unbreakable: true });
  buangBawah(hasil.at(-1));
  return hasil;
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
