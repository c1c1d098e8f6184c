import modul from 'pdfmake';
import type { SectionNode } from './node';
import type { PdfkitDocument } from './pageLabels';

export interface PdfDefinition {
  content: SectionNode[];
  pageSize: { width: number; height: number };
  pageMargins: [number, number, number, number];
  defaultStyle: { font: string; fontSize: number; lineHeight: number };
  info: Record<string, string | Date>;
  language: string;
  displayTitle: boolean;
  version: '1.7';
}

/** The part of pdfmake 0.3.11 this writer uses, as it behaves in Node. */
export interface Pdfmake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  setProgressCallback(callback: (bagian: number) => void): void;
  createPdf(definition: PdfDefinition): { getStream(): Promise<PdfkitDocument>; getBuffer(): Promise<Uint8Array> };
}

/**
 * pdfmake exports one object, which its published types don't say. Imported by name: the bundle turns that into a
 * `require`, which reads from a packed archive also inside a worker, and runs it when the first document is written.
 */
export const pdfmake = modul as unknown as Pdfmake;
