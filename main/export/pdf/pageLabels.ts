import type { RentangLabel } from './nomorHalaman';

/** The part of pdfkit's document that page labels need. */
export interface PdfkitDocument {
  readonly _root: { readonly data: Record<string, unknown> };
}

const GAYA = { ROMAWI: { S: 'r' }, ANGKA: { S: 'D' }, ANGKA_DARI: { S: 'D' }, TANPA: {} } as const;

/**
 * Lets a viewer's page box show the labels the pages carry (ISO 32000-1, 12.4.2). pdfkit has no call for it; its catalog
 * is open until the document ends.
 */
export const setPageLabels = (document: PdfkitDocument, rentangList: readonly RentangLabel[]): void => {
  document['_root'].data['PageLabels'] = {
    Nums: rentangList.flatMap(({ awal, gaya }) => [awal, { ...GAYA[gaya] }]),
  };
};
