import { SaxesParser } from 'saxes';
import { EfekSvg } from './efekSvg';
import { isCssTerbaca } from './gayaSvg';
import { isCmyk, isRasterUtuh } from './isRasterUtuh';
import { ukuranRaster } from './ukuranRaster';

export type SebabHilang = 'SVG_TEKS_HTML' | 'SVG_GAMBAR' | 'SVG_EFEK' | 'SVG_GAYA';

const DATA_GAMBAR = /^data:image\/(?:png|jpe?g);base64,/;
/** Words only a browser sets: HTML in a drawing, and the flowed text of SVG 1.2 drafts that Inkscape wrote. */
const TEKS_ASING = new Set(['foreignObject', 'flowRoot']);

/** Words a browser sets, and those that stand in for them in the same `switch`. */
interface Pilihan {
  asing: string;
  pengganti: string;
  isBergambar: boolean;
}

/**
 * What a well-formed drawing shows in a browser and would lose when it is cleaned: words without a full stand-in, pictures
 * outside of it or of a kind documents print otherwise, effects such as shadows, styles by rules that aren't followed. Null for nothing, as for every
 * cleaned drawing.
 */
export const hilangSvg = (xml: string): SebabHilang | null => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const jalur: string[] = [];
  const pilihanList: Pilihan[] = [{ asing: '', pengganti: '', isBergambar: false }];
  const efek = new EfekSvg();
  let css = '';
  let sebab: SebabHilang | null = null;
  const akhiri = (pilihan: Pilihan | undefined): void => {
    if (pilihan && pilihan.asing !== '' && pilihan.asing !== pilihan.pengganti && !pilihan.isBergambar)
      sebab = 'SVG_TEKS_HTML';
  };
  parser.on('opentag', ({ local, attributes }) => {
    jalur.push(local);
    if (local === 'switch') pilihanList.push({ asing: '', pengganti: '', isBergambar: false });
    const href = Object.values(attributes)
      .find((atribut) => atribut.local === 'href')
      ?.value.trim();
    const pilihan = pilihanList.at(-1);
    if (local === 'image' && pilihan) pilihan.isBergambar ||= pilihanList.length > 1;
    if (jalur.some((nama) => TEKS_ASING.has(nama))) return;
    efek.catat(local, attributes);
    if (href === undefined) return;
    if ((local === 'image' && !isTerlihatSama(href)) || (local === 'use' && !href.startsWith('#')))
      sebab = 'SVG_GAMBAR';
  });
  parser.on('closetag', ({ local }) => {
    jalur.pop();
    if (local === 'switch' && pilihanList.length > 1) akhiri(pilihanList.pop());
  });
  const onTeks = (teks: string): void => {
    const rapat = teks.replaceAll(/\s/g, '');
    const pilihan = pilihanList.at(-1);
    if (jalur.at(-1) === 'style') css += teks;
    else if (pilihan && jalur.some((nama) => TEKS_ASING.has(nama))) pilihan.asing += rapat;
    else if (pilihan && pilihanList.length > 1) pilihan.pengganti += rapat;
  };
  parser.on('text', onTeks);
  parser.on('cdata', onTeks);
  parser.write(xml).close();
  akhiri(pilihanList[0]);
  if (sebab === null && efek.isAda(css)) return 'SVG_EFEK';
  return sebab ?? (isCssTerbaca(css) ? null : 'SVG_GAYA');
};

/** A whole picture inside the drawing that browsers and documents show alike. */
const isTerlihatSama = (href: string): boolean => {
  if (!DATA_GAMBAR.test(href)) return false;
  const bytes = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64');
  if (!isRasterUtuh(bytes)) return false;
  return ukuranRaster(bytes).putaran === 1 && !isCmyk(bytes);
};
