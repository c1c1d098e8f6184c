import type { BagianDokumen, Penomoran } from '../../../shared/documents/model/dokumen';
import type { ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { romawi } from '../../../shared/domain/format/romawi';
import type { Node } from './node';

/** A node after pdfmake has laid it out; `positions` is pdfmake's own record, read again when page references are drawn. */
type NodeTertata = Node & { positions?: { pageNumber: number | string }[] };

/** Run of pages that share a numbering, as the PDF's page labels list them; `awal` counts pages from 0. */
export interface RentangLabel {
  readonly awal: number;
  readonly gaya: Penomoran['gaya'];
}

/** Keeps the printed label of every page and puts it where contents refer to a page. */
export interface NomorHalaman {
  /** Remembers a heading or caption that contents point at. */
  readonly register: (node: Node) => void;
  /** Footer callback of the next section. */
  readonly footerOf: (
    bagian: Pick<BagianDokumen, 'penomoran' | 'kakiList'>,
    marginMm: ProfilHalaman['marginMm'],
  ) => (halaman: number, jumlah: number) => Node | null;
  readonly rentangList: () => readonly RentangLabel[];
}

/**
 * pdfmake's references print physical page numbers. Footers are drawn after the layout and before references are, page by
 * page; so the last footer overwrites the page number each target was laid out on with the label printed there. Relies
 * on `positions` of pdfmake 0.3.11 (pinned; a test compares contents and pages).
 */
export const createNomorHalaman = (
  susunKaki: (label: string, kakiList: readonly string[], marginMm: ProfilHalaman['marginMm']) => Node,
): NomorHalaman => {
  const targetList: NodeTertata[] = [];
  const labelList: string[] = [];
  const rentangList: RentangLabel[] = [];
  let bagianLalu = -1;
  let urutan = 0;
  let jumlahBagian = 0;

  const nextLabel = (bagian: number, { gaya, isMulai }: Penomoran): string => {
    if (bagian !== bagianLalu) {
      bagianLalu = bagian;
      if (isMulai) {
        urutan = 0;
        rentangList.push({ awal: labelList.length, gaya });
      }
    }
    if (gaya === 'TANPA') return '';
    urutan += 1;
    return gaya === 'ROMAWI' ? romawi(urutan).toLowerCase() : String(urutan);
  };
  const relabel = (): void => {
    for (const { positions } of targetList) {
      const posisi = positions?.[0];
      if (typeof posisi?.pageNumber === 'number') posisi.pageNumber = labelList[posisi.pageNumber - 1] ?? '';
    }
  };
  return {
    register: (node) => {
      targetList.push(node);
    },
    footerOf: ({ penomoran, kakiList }, marginMm) => {
      const bagian = jumlahBagian;
      jumlahBagian += 1;
      return (halaman, jumlah) => {
        const label = nextLabel(bagian, penomoran);
        labelList.push(label);
        if (halaman === jumlah) relabel();
        if (label === '' && kakiList.length === 0) return null;
        return susunKaki(
          penomoran.gaya === 'ANGKA_DARI' ? `Halaman ${label} dari ${jumlah}` : label,
          kakiList,
          marginMm,
        );
      };
    },
    rentangList: () => rentangList,
  };
};
