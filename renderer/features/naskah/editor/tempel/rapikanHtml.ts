import { newId } from '../../../../data/newId';
import { isDaftarWord, kumpulkanDaftarWord } from './daftarWord';
import { petakOf } from './tabelHtml';
import { teksSebaris } from './teksSebaris';

const BUANG = 'style, script, meta, link, title, xml, head, img, svg, object, template';
const BERISI = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, section, article, center';

const elemen = (tag: string, isi: readonly (Node | string)[], atribut: Readonly<Record<string, string>> = {}) => {
  const hasil = document.createElement(tag);
  for (const [nama, nilai] of Object.entries(atribut)) hasil.setAttribute(nama, nilai);
  hasil.append(...isi);
  return hasil;
};

const isBerisi = (node: Node): node is Element => node instanceof Element && node.querySelector(BERISI) !== null;
const isKosong = (fragmen: DocumentFragment): boolean => fragmen.childNodes.length === 0;

/** Items of a list; those of lists within it follow theirs. */
const butirOf = (daftar: Element): HTMLElement[] =>
  [...daftar.children].flatMap((anak) => {
    if (anak.matches('ul, ol')) return butirOf(anak);
    const dalam = [...anak.querySelectorAll(':scope > ul, :scope > ol')];
    for (const lagi of dalam) lagi.remove();
    const isi = teksSebaris([...anak.childNodes]);
    return [...(isKosong(isi) ? [] : [elemen('li', [isi])]), ...dalam.flatMap(butirOf)];
  });

const daftarOf = (daftar: Element): HTMLElement[] => {
  const tipe = daftar.getAttribute('type') ?? '';
  const huruf = /^[a-z]$/i.test(tipe) && !/^i$/i.test(tipe) ? 'a' : '1';
  const gaya = /alpha|latin/.test((daftar as HTMLElement).style.listStyleType) ? 'a' : huruf;
  const butirList = butirOf(daftar);
  if (butirList.length === 0) return [];
  return [daftar.tagName === 'UL' ? elemen('ul', butirList) : elemen('ol', butirList, { type: gaya })];
};

const selOf = (tag: string, sel: Element | null): HTMLElement =>
  elemen(tag, [elemen('p', sel ? [teksSebaris([...sel.childNodes])] : [])]);

const tabelOf = (tabel: HTMLTableElement): HTMLElement[] => {
  const petak = petakOf(tabel);
  if (petak.length === 0) return [];
  const barisList = petak.map((baris, i) =>
    elemen(
      'tr',
      baris.map((sel) => selOf(i === 0 ? 'th' : 'td', sel)),
    ),
  );
  return [
    elemen(
      'div',
      [
        elemen('p', tabel.caption ? [teksSebaris([tabel.caption])] : [], { 'data-isian': 'judulBlok' }),
        elemen('table', [elemen('tbody', barisList)]),
        elemen('p', [], { 'data-isian': 'sumberBlok' }),
      ],
      { 'data-blok': 'tabelBebas', 'data-tabelid': newId() },
    ),
  ];
};

const blokOf = (node: Element): HTMLElement[] => {
  if (node instanceof HTMLTableElement) return tabelOf(node);
  if (node.matches('ul, ol')) return daftarOf(node);
  if (node.tagName === 'BLOCKQUOTE') {
    return susun([...node.childNodes]).map((blok) =>
      blok.tagName === 'P' ? elemen('blockquote', [...blok.childNodes]) : blok,
    );
  }
  return susun([...node.childNodes]);
};

/** Blocks of a run of nodes; words that stand beside blocks become a paragraph. */
const susun = (nodeList: readonly Node[]): HTMLElement[] => {
  const hasil: HTMLElement[] = [];
  let sebaris: Node[] = [];
  const tutup = (): void => {
    const isi = teksSebaris(sebaris);
    if (!isKosong(isi)) hasil.push(elemen('p', [isi]));
    sebaris = [];
  };
  for (const node of nodeList) {
    const isBlok = node instanceof Element && node.matches(BERISI);
    if (!isBlok && !isBerisi(node)) {
      sebaris.push(node);
      continue;
    }
    tutup();
    if (isDaftarWord(node)) hasil.push(node as HTMLElement);
    else hasil.push(...blokOf(node));
  }
  tutup();
  return hasil;
};

/** HTML of another program reduced to paragraphs, quotes, lists, tables and italics; that of the editor itself is left. */
export const rapikanHtml = (html: string): string => {
  if (html.includes('data-pm-slice')) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const buang of body.querySelectorAll(BUANG)) buang.remove();
  const hasil = elemen('div', kumpulkanDaftarWord(susun([...body.childNodes])));
  return hasil.innerHTML;
};
