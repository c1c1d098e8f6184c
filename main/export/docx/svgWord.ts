import type { Huruf } from '../../../shared/documents/model/profilHalaman';
import { HURUF_WORD } from './gayaDocx';

/** Half the height of small letters and capitals, as a share of the type size: what "central" puts text down by. */
const TURUN = 0.35;

/**
 * A chart as Word draws it: in the face of the document's Word twin, text placed by its base line (Word knows no other)
 * and without style sheets and the classes they name, which only move a pointer and are counted on from chart to chart.
 */
export const svgWord = (svg: string, huruf: Huruf): string =>
  denganHuruf(svg, HURUF_WORD[huruf])
    .replaceAll(huruf, HURUF_WORD[huruf])
    .replaceAll(/<style\b[^]*?<\/style>/g, '')
    .replaceAll(/ class="zr[^"]*"/g, '')
    .replaceAll(/<text\b[^>]*>/g, turunkan);

const denganHuruf = (svg: string, huruf: string): string =>
  /^[^]*?<svg\b[^>]*font-family/.test(svg) ? svg : svg.replace(/<svg\b/, `<svg font-family="${huruf}"`);

const turunkan = (tag: string): string => {
  if (!tag.includes('dominant-baseline="central"')) return tag;
  const ukuran = Number(/font-size[:=]"?([\d.]+)/.exec(tag)?.[1] ?? 12);
  const y = Number(/\sy="(-?[\d.]+)"/.exec(tag)?.[1] ?? 0);
  return tag
    .replace(/\s(?:y|dominant-baseline)="[^"]*"/g, '')
    .replace('<text', `<text y="${Number((y + ukuran * TURUN).toFixed(2))}"`);
};
