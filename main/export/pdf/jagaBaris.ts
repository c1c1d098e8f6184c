import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import { hitungPutus } from './hitungPutus';
import type { Node } from './node';
import { pdfmakeClass } from './pdfmakeClass';

/** A line of text, as pdfmake 0.3.11 keeps it. */
interface Line {
  x?: number;
  y?: number;
  addInline(inline: object): void;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** What lays out text in pdfmake 0.3.11. */
interface LayoutBuilderPrototype {
  processLeaf: (this: LayoutBuilderPrototype, node: Node) => void;
  buildNextLine(node: Node): Line | null;
  readonly docMeasure: {
    readonly styleStack: object;
    readonly textInlines: { buildInlines(teks: Node, stack: object): { items: object[] } };
  };
  readonly writer: {
    readonly transactionLevel: number;
    context(): {
      readonly availableHeight: number;
      readonly pageMargins: { readonly top: number; readonly bottom: number };
      getCurrentPage(): { readonly pageSize: { readonly height: number } };
    };
    moveToNextPage(): void;
    addLine(line: Line, isDiam: boolean): void;
  };
}

let isTerpasang = false;

/**
 * Makes pdfmake 0.3.11 break a text with `jagaBaris` as `hitungPutus` says, which it can't do by itself, and hang a `penanda`
 * to the left of its first line, on whatever page that comes to stand.
 */
export const jagaBaris = (): void => {
  if (isTerpasang) return;
  isTerpasang = true;
  const prototype = pdfmakeClass(layoutBuilder).prototype as LayoutBuilderPrototype;
  const { processLeaf } = prototype;
  prototype.processLeaf = function processLeafKeeping(node) {
    if (node.jagaBaris === undefined) {
      processLeaf.call(this, node);
      return;
    }
    const barisList: Line[] = [];
    for (let baris = this.buildNextLine(node); baris; baris = this.buildNextLine(node)) barisList.push(baris);
    const putusList = new Set(putusOf(this, barisList, node.jagaBaris));
    let ke = -1;
    // pdfmake asks for one line after the other, each when the one before it stands on its page.
    const penyaji = Object.create(this, {
      buildNextLine: {
        value: (): Line | null => {
          ke += 1;
          if (putusList.has(ke)) this.writer.moveToNextPage();
          const baris = barisList[ke] ?? null;
          if (ke === 0 && baris && node.penanda) pasangPenanda(this, baris, node.penanda);
          return baris;
        },
      },
    }) as LayoutBuilderPrototype;
    processLeaf.call(penyaji, node);
  };
};

/** Inside a block that must stay whole there is nothing to break. */
const putusOf = ({ writer }: LayoutBuilderPrototype, barisList: readonly Line[], cadangan: number): number[] => {
  if (writer.transactionLevel > 0) return [];
  const context = writer.context();
  const { top, bottom } = context.pageMargins;
  return hitungPutus(
    barisList.map((baris) => baris.getHeight()),
    context.availableHeight,
    context.getCurrentPage().pageSize.height - top - bottom,
    cadangan,
  );
};

const pasangPenanda = (
  { docMeasure, writer }: LayoutBuilderPrototype,
  baris: Line,
  { teks, lebar }: NonNullable<Node['penanda']>,
): void => {
  const LineClass = baris.constructor as new (lebar: number) => Line;
  const penanda = new LineClass(lebar);
  for (const inline of docMeasure.textInlines.buildInlines({ text: teks }, docMeasure.styleStack).items)
    penanda.addInline(inline);
  penanda.x = -lebar;
  penanda.y = baris.getAscenderHeight() - penanda.getAscenderHeight();
  writer.addLine(penanda, true);
};
