import { readFileSync } from 'node:fs';
import type { PageNumberEstimator } from 'docx';
import type { Huruf } from '../../../shared/documents/model/profilHalaman';
import { loadHuruf } from '../pdf/hurufPdf';
import { HURUF_WORD } from './gayaDocx';

/**
 * Works out the pages contents show until Word, asked when it opens the document, puts its own in their place; programs
 * that never do show these. Measured with the shipped faces, which are as wide as Word's.
 */
export const createPenaksirHalaman = async (fontsFolder: string, huruf: Huruf): Promise<PageNumberEstimator> => {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const fonts = Object.values(loadHuruf(fontsFolder, huruf).fonts[huruf] ?? {}).map((path) => ({
    name: HURUF_WORD[huruf],
    data: readFileSync(path),
  }));
  return estimatePageNumbersWith({ fonts, guess: true });
};
