import type { Sambungan } from './sambungTabel';

/** The part of pdfmake's definition language this writer speaks; lengths in points. */
export interface Node {
  text?: string | Run[];
  stack?: Node[];
  columns?: Node[];
  svg?: string;
  canvas?: object[];
  /** Data URL; `fit` is the box it may fill. */
  image?: string;
  fit?: [number, number];
  table?: {
    widths: (number | '*')[];
    body: Node[][];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
    heights?: (row: number) => number | 'auto';
    /** Ours: how it goes on from page to page (`sambungTabel`). */
    sambungan?: Sambungan;
  };
  layout?: object | string;
  id?: string;
  pageReference?: string;
  linkToDestination?: string;
  outline?: boolean;
  outlineText?: string;
  outlineParentId?: string;
  outlineExpanded?: boolean;
  width?: number | '*';
  height?: number;
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  alignment?: 'left' | 'center' | 'right' | 'justify';
  margin?: [number, number, number, number];
  colSpan?: number;
  rowSpan?: number;
  fillColor?: string;
  border?: [boolean, boolean, boolean, boolean];
  noWrap?: boolean;
  preserveLeadingSpaces?: boolean;
  pageBreak?: 'before';
  unbreakable?: boolean;
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  columnGap?: number;
  /** Ours: keeps first and last lines in company, with these points free below the last one (`jagaBaris`). */
  jagaBaris?: number;
  /** Ours, with `jagaBaris`: hangs this many points to the left of the first line. */
  penanda?: { readonly teks: string; readonly lebar: number };
}

export interface Run {
  text: string;
  bold?: boolean;
  italics?: boolean;
  font?: string;
  linkToDestination?: string;
  noWrap?: boolean;
}

/** A section: pages of one size, orientation and footer. */
export interface SectionNode {
  section: Node[];
  pageOrientation: 'portrait' | 'landscape';
  pageMargins: [number, number, number, number];
  footer: (halaman: number, jumlah: number) => Node | null;
}

export const MM = 72 / 25.4;
