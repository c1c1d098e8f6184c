import elementWriter from 'pdfmake/js/ElementWriter.js';
import { pdfmakeClass } from './pdfmakeClass';

/** Pieces of text on a line, as pdfmake 0.3.11 keeps them. */
interface Inline {
  text: string;
  x: number;
  alignment?: string;
  justifyShift?: number;
}

interface Line {
  inlines: Inline[];
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  getWidth(): number;
}

interface ElementWriterPrototype {
  alignLine: (this: ElementWriterPrototype, line: Line) => void;
  context(): { availableWidth: number };
}

const isTerpasang = new WeakSet<ElementWriterPrototype>();

/**
 * Makes pdfmake 0.3.11 stretch a justified line at its spaces only. By itself it widens every gap between pieces of text,
 * also after a hyphen or slash and around an italic word in brackets: `sama- sama`, `( Framework )`.
 */
export const justifyAtSpaces = (): void => {
  const prototype = pdfmakeClass(elementWriter).prototype as ElementWriterPrototype;
  if (isTerpasang.has(prototype)) return;
  isTerpasang.add(prototype);
  const { alignLine } = prototype;
  prototype.alignLine = function alignAtSpaces(line: Line): void {
    const isRata = line.inlines[0]?.alignment === 'justify' && !line.newLineForced && !line.lastLineInParagraph;
    if (isRata) stretch(line, this.context().availableWidth - line.getWidth());
    else alignLine.call(this, line);
  };
};

const stretch = ({ inlines }: Line, sisa: number): void => {
  const celah = inlines.slice(0, -1).filter(({ text }) => /\s$/.test(text)).length;
  if (celah === 0) return;
  let geser = 0;
  for (const inline of inlines) {
    inline.x += geser;
    if (/\s$/.test(inline.text)) {
      geser += sisa / celah;
      inline.justifyShift = sisa / celah;
    }
  }
};
