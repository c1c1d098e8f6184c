import { SaxesParser } from 'saxes';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { ATRIBUT_SVG, ELEMEN_SVG } from './daftarSvg';

/** An element of a drawing; text stands between elements. */
export interface ElemenSvg {
  nama: string;
  readonly atribut: Map<string, string>;
  anakList: (ElemenSvg | string)[];
}

/** A drawing as its file says it: only elements and attributes that draw. */
export interface SvgTerbaca {
  readonly akar: ElemenSvg;
  /** Style sheets inside, one after the other. */
  readonly css: string;
}

const ELEMEN_MAKS = 20_000;
const KEDALAMAN_MAKS = 100;
const CSS_MAKS = 200_000;

const NS_SVG = 'http://www.w3.org/2000/svg';
const NS_XLINK = 'http://www.w3.org/1999/xlink';

const tolak = (sebab: string): RenaksiError => new RenaksiError('GAMBAR_DITOLAK', { sebab });

/**
 * Reads a drawing strictly. What isn't on the lists is left out with everything inside. Entities are never expanded: a
 * document type that declares any is refused. Throws RenaksiError GAMBAR_DITOLAK: SVG_TIDAK_SAH (not well-formed, another
 * root, declarations) and SVG_BERAT (too many or too deep elements).
 */
export const parseSvg = (xml: string): SvgTerbaca => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const jalur: ElemenSvg[] = [];
  let akar: ElemenSvg | null = null;
  let css = '';
  /** Depth below an element that is left out, 0 outside one; and below a style sheet. */
  let lewat = 0;
  let isGaya = false;
  let jumlah = 0;
  let dalam = 0;

  parser.on('error', () => {
    throw tolak('SVG_TIDAK_SAH');
  });
  parser.on('doctype', (isi) => {
    if (isi.includes('[')) throw tolak('SVG_TIDAK_SAH');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    jumlah += 1;
    dalam += 1;
    if (jumlah > ELEMEN_MAKS || dalam > KEDALAMAN_MAKS) throw tolak('SVG_BERAT');
    const isSvg = uri === NS_SVG || uri === '';
    if (akar === null && !(isSvg && local === 'svg')) throw tolak('SVG_TIDAK_SAH');
    if (lewat > 0 || !isSvg || !ELEMEN_SVG.has(local)) {
      lewat += 1;
      isGaya = lewat === 1 && isSvg && local === 'style';
      return;
    }
    const elemen: ElemenSvg = { nama: local, atribut: new Map(), anakList: [] };
    for (const { local: nama, uri: ruang, prefix, value } of Object.values(attributes)) {
      if (ruang === NS_XLINK && nama === 'href') elemen.atribut.set('href', value);
      else if (prefix === 'xml' && nama === 'space') elemen.atribut.set('xml:space', value);
      else if (ruang === '' && ATRIBUT_SVG.has(nama) && !(nama === 'href' && elemen.atribut.has('href'))) {
        elemen.atribut.set(nama, value);
      }
    }
    if (akar === null) akar = elemen;
    else jalur.at(-1)?.anakList.push(elemen);
    jalur.push(elemen);
  });
  parser.on('closetag', () => {
    dalam -= 1;
    if (lewat > 0) {
      lewat -= 1;
      isGaya = false;
    } else jalur.pop();
  });
  const onTeks = (teks: string): void => {
    if (isGaya) css += teks;
    else if (lewat === 0) jalur.at(-1)?.anakList.push(teks);
    if (css.length > CSS_MAKS) throw tolak('SVG_BERAT');
  };
  parser.on('text', onTeks);
  parser.on('cdata', onTeks);
  parser.write(xml).close();
  if (akar === null) throw tolak('SVG_TIDAK_SAH');
  return { akar, css };
};
