import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import tableProcessor from 'pdfmake/js/TableProcessor.js';
import type { Node } from './node';
import { pdfmakeClass } from './pdfmakeClass';

/** How a table goes on from page to page. */
export interface Sambungan {
  /** Rows at its start that stay together by themselves: its head and the first below it. */
  readonly jumlahAwal: number;
  /** What repeats at the top of a page that begins with a row, with its height in points estimated from above. */
  readonly ulanganOf: (baris: number) => { readonly node: Node; readonly tinggi: number } | null;
  /** Points that must be free below the last row, for what may not be parted from it. */
  readonly cadanganAkhir: number;
}

type NodeTabel = Node & Required<Pick<Node, 'table'>>;

/** A table pdfmake is laying out. */
interface Berjalan {
  readonly builder: LayoutBuilderPrototype;
  readonly node: NodeTabel;
  baris: number;
}

/** Tables a writer is in, the innermost last. */
const berjalanByWriter = new WeakMap<Writer, Berjalan[]>();

interface Fragment {
  readonly height: number;
}

interface Writer {
  readonly transactionLevel: number;
  context(): { readonly availableHeight: number };
  moveToNextPage(): void;
}

interface WriterPrototype extends Writer {
  addFragment: (this: WriterPrototype, fragment: Fragment, isPadaX?: boolean, ...lain: unknown[]) => unknown;
}

interface LayoutBuilderPrototype {
  processTable: (this: LayoutBuilderPrototype, node: NodeTabel) => void;
  processNode(node: Node): void;
  readonly writer: Writer;
  readonly docPreprocessor: { preprocessBlock(node: Node): Node };
  readonly docMeasure: { measureBlock(node: Node): Node };
}

interface TableProcessorPrototype {
  beginRow: (this: TableProcessorPrototype, baris: number, writer: Writer) => void;
}

let isTerpasang = false;

/**
 * Makes pdfmake 0.3.11 repeat rows below the head where a table with `sambungan` goes on, and keep its last row with what
 * follows. A row that must not break reaches the page as one fragment, so a page ends exactly where one doesn't fit; a
 * second layout of the whole document, which pdfmake offers for such things, would double its time.
 */
export const sambungTabel = (): void => {
  if (isTerpasang) return;
  isTerpasang = true;
  const builder = pdfmakeClass(layoutBuilder).prototype as LayoutBuilderPrototype;
  const { processTable } = builder;
  builder.processTable = function processTableRemembering(node) {
    const berjalan = berjalanByWriter.get(this.writer) ?? [];
    berjalanByWriter.set(this.writer, berjalan);
    berjalan.push({ builder: this, node, baris: 0 });
    processTable.call(this, node);
    berjalan.pop();
  };
  const processor = pdfmakeClass(tableProcessor).prototype as TableProcessorPrototype;
  const { beginRow } = processor;
  processor.beginRow = function beginRowRemembering(baris, writer) {
    const tabel = berjalanByWriter.get(writer)?.at(-1);
    if (tabel) tabel.baris = baris;
    beginRow.call(this, baris, writer);
  };
  const writer = pdfmakeClass(pageElementWriter).prototype as WriterPrototype;
  const { addFragment } = writer;
  writer.addFragment = function addFragmentContinuing(fragment, isPadaX, ...lain) {
    const tabel = berjalanByWriter.get(this)?.at(-1);
    if (tabel && !isPadaX && this.transactionLevel === 0) pindahHalaman(this, tabel, fragment.height);
    return addFragment.call(this, fragment, isPadaX, ...lain);
  };
};

/** Moves to a new page when a row doesn't fit this one, and repeats there what leaves it room. */
const pindahHalaman = (writer: Writer, { builder, node, baris }: Berjalan, tinggi: number): void => {
  const { sambungan, body } = node.table;
  if (!sambungan || baris < sambungan.jumlahAwal) return;
  const cadangan = baris === body.length - 1 ? sambungan.cadanganAkhir : 0;
  if (tinggi + cadangan <= writer.context().availableHeight) return;
  writer.moveToNextPage();
  const ulangan = sambungan.ulanganOf(baris);
  if (!ulangan || tinggi + ulangan.tinggi > writer.context().availableHeight) return;
  builder.processNode(builder.docMeasure.measureBlock(builder.docPreprocessor.preprocessBlock(ulangan.node)));
};
