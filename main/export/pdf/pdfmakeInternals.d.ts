/** Internals of pdfmake 0.3.11 that `justifyAtSpaces` corrects; not part of its published types. */
declare module 'pdfmake/js/ElementWriter.js' {
  export interface Inline {
    text: string;
    x: number;
    alignment?: string;
    justifyShift?: number;
  }
  export interface Line {
    inlines: Inline[];
    newLineForced?: boolean;
    lastLineInParagraph?: boolean;
    getWidth(): number;
  }
  export interface ElementWriterPrototype {
    alignLine: (this: ElementWriterPrototype, line: Line) => void;
    context(): { availableWidth: number };
  }
  interface ElementWriterModule {
    default: { prototype: ElementWriterPrototype };
  }
  const modul: ElementWriterModule;
  export default modul;
}
