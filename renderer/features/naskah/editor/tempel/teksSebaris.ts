const BLOK = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, td, th, tr, table, section, article';

const isMiring = (elemen: HTMLElement, induk: boolean): boolean => {
  const { fontStyle } = elemen.style;
  if (fontStyle === 'normal') return false;
  return induk || fontStyle === 'italic' || ['I', 'EM'].includes(elemen.tagName);
};

const rapatkan = (teks: string): string => teks.replace(/[\s\u00a0]+/g, ' ');

/** A part of foreign HTML as plain runs of text, italics, line breaks and chips; blocks within it start a new line. */
export const teksSebaris = (nodeList: readonly Node[]): DocumentFragment => {
  const hasil = document.createDocumentFragment();
  let isAwal = true;
  const putus = (): void => {
    if (!isAwal) hasil.append(document.createElement('br'));
    isAwal = true;
  };
  const tulis = (node: Node, miring: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const teks = isAwal ? rapatkan(node.textContent ?? '').trimStart() : rapatkan(node.textContent ?? '');
      if (teks === '') return;
      const em = miring ? document.createElement('em') : null;
      em?.append(teks);
      hasil.append(em ?? teks);
      isAwal = false;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      hasil.append(document.createElement('br'));
      return;
    }
    if (node.dataset.variabel !== undefined) {
      hasil.append(node.cloneNode(true));
      isAwal = false;
      return;
    }
    const isBlok = node.matches(BLOK);
    if (isBlok) putus();
    for (const anak of node.childNodes) tulis(anak, isMiring(node, miring));
    if (isBlok) putus();
  };
  for (const node of nodeList) tulis(node, false);
  while (hasil.lastChild instanceof HTMLBRElement) hasil.lastChild.remove();
  return hasil;
};
