import { UKURAN_GAMBAR_MAKS } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import { rejectBeban } from './bebanSvg';
import { ELEMEN_TEKS, SIFAT_SVG } from './daftarSvg';
import { bacaCss, bacaDeklarasi, bersihkanNilai, formatGaya } from './gayaSvg';
import { isRasterUtuh } from './isRasterUtuh';
import { type ElemenSvg, parseSvg } from './parseSvg';
import { ukuranSvg } from './ukuranSvg';

export interface SvgBersih {
  readonly svg: string;
  /** Whole pixels, 1 to 20,000. */
  readonly lebarPx: number;
  readonly tinggiPx: number;
}

/**
 * A drawing without anything that acts or reaches out of itself: only what draws is kept, style sheets become styles of
 * their elements, references stay inside, pictures inside are whole PNG or JPEG. Cleaning the result again changes
 * nothing. Throws RenaksiError GAMBAR_DITOLAK with `sebab` SVG_TIDAK_SAH, SVG_BERAT or SVG_TANPA_UKURAN.
 */
export const bersihkanSvg = (xml: string): SvgBersih => {
  const { akar, css } = parseSvg(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml);
  const { lebarPx, tinggiPx, viewBox } = ukuranSvg(akar.atribut);
  const gayaOf = bacaCss(css);
  const rapikan = (elemen: ElemenSvg): void => {
    rapikanElemen(elemen);
    rapikanAtribut(elemen, gayaOf);
    for (const anak of elemen.anakList) if (typeof anak !== 'string') rapikan(anak);
  };
  rapikan(akar);
  for (const nama of ['x', 'y']) akar.atribut.delete(nama);
  akar.atribut.set('width', String(lebarPx)).set('height', String(tinggiPx)).set('viewBox', viewBox);
  rejectBeban(akar);
  const svg = tulis(akar, true);
  if (Buffer.byteLength(svg) > UKURAN_GAMBAR_MAKS) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'SVG_BERAT' });
  return { svg, lebarPx, tinggiPx };
};

/** A link is a group without its target; of a choice, the first that can be drawn stays. */
const rapikanElemen = (elemen: ElemenSvg): void => {
  if (elemen.nama === 'switch') {
    elemen.anakList = elemen.anakList.filter((anak) => typeof anak !== 'string').slice(0, 1);
  }
  if (elemen.nama === 'a') elemen.atribut.delete('href');
  if (elemen.nama === 'switch' || elemen.nama === 'a') elemen.nama = 'g';
  if (!ELEMEN_TEKS.has(elemen.nama)) elemen.anakList = elemen.anakList.filter((anak) => typeof anak !== 'string');
  elemen.anakList = elemen.anakList.filter(
    (anak) => typeof anak === 'string' || anak.nama !== 'image' || isGambarDalam(anak.atribut.get('href')),
  );
};

const DATA_GAMBAR = /^data:image\/(?:png|jpe?g);base64,[A-Za-z0-9+/\s]+={0,2}\s*$/;

const isGambarDalam = (href = ''): boolean =>
  DATA_GAMBAR.test(href) && isRasterUtuh(Buffer.from(href.slice(href.indexOf(',') + 1), 'base64'));

const ID = /^[\w.-]{1,200}$/;
const RUJUKAN = /^#[\w.-]{1,200}$/;
/** Numbers, lengths, words, path commands and the functions of a transformation. */
const GEOMETRI = /^[\w\s.,%+\-()]*$/;

const rapikanAtribut = ({ nama, atribut }: ElemenSvg, gayaOf: ReturnType<typeof bacaCss>): void => {
  const gaya = gayaOf(nama, atribut.get('class') ?? '', atribut.get('id') ?? '');
  for (const [sifat, nilai] of bacaDeklarasi(atribut.get('style') ?? '')) gaya.set(sifat, nilai);
  for (const [kunci, nilai] of atribut) {
    const bersih = bersihkanAtribut(nama, kunci, nilai);
    if (bersih === null) atribut.delete(kunci);
    else atribut.set(kunci, bersih);
  }
  if (gaya.size > 0) atribut.set('style', formatGaya(gaya));
};

const bersihkanAtribut = (nama: string, kunci: string, nilai: string): string | null => {
  if (kunci === 'class' || kunci === 'style') return null;
  if (SIFAT_SVG.has(kunci)) return bersihkanNilai(nilai);
  if (kunci === 'id') return ID.test(nilai) ? nilai : null;
  if (kunci === 'href') {
    if (nama === 'image') return nilai.replaceAll(/\s/g, '');
    return RUJUKAN.test(nilai.trim()) ? nilai.trim() : null;
  }
  if (kunci === 'xml:space') return nilai === 'preserve' ? nilai : null;
  return GEOMETRI.test(nilai) ? nilai.trim().replaceAll(/\s+/g, ' ') : null;
};

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const loloskan = (teks: string): string => teks.replaceAll(/[&<>"]/g, (huruf) => GANTI[huruf] ?? huruf);

const tulis = ({ nama, atribut, anakList }: ElemenSvg, isAkar = false): string => {
  const ruang = isAkar ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
  const atributList = [...atribut]
    .map(([kunci, nilai]): [string, string] => [kunci === 'href' ? 'xlink:href' : kunci, nilai])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kunci, nilai]) => ` ${kunci}="${loloskan(nilai)}"`)
    .join('');
  const isi = anakList.map((anak) => (typeof anak === 'string' ? loloskan(anak) : tulis(anak))).join('');
  return `<${nama}${ruang}${atributList}${isi === '' ? '/>' : `>${isi}</${nama}>`}`;
};
