import { teksSebaris } from './teksSebaris';

/** Word writes a list as paragraphs that name their level, with the number or bullet as text marked to be ignored. */
export const isDaftarWord = (node: Node): boolean =>
  node instanceof HTMLElement && node.tagName === 'P' && /mso-list:\s*l\d/i.test(node.getAttribute('style') ?? '');

interface ButirWord {
  readonly jenis: 'ol 1' | 'ol a' | 'ul';
  readonly butir: HTMLElement;
}

const bacaButir = (paragraf: Element): ButirWord => {
  let tanda = '';
  for (const abai of paragraf.querySelectorAll('[style*="mso-list" i]')) {
    tanda += abai.textContent ?? '';
    abai.remove();
  }
  const butir = document.createElement('li');
  butir.append(teksSebaris([...paragraf.childNodes]));
  if (/^\s*\(?\d/.test(tanda)) return { jenis: 'ol 1', butir };
  // A lone "o" is a bullet of Word's second level.
  return { jenis: /^\s*\(?[a-z]{1,2}[.)]/i.test(tanda) ? 'ol a' : 'ul', butir };
};

/** The blocks with each run of Word's list paragraphs of one kind put into a list. */
export const kumpulkanDaftarWord = (blokList: readonly HTMLElement[]): HTMLElement[] => {
  const hasil: HTMLElement[] = [];
  let jenisTerbuka: string | null = null;
  let daftar = document.createElement('ul') as HTMLElement;
  for (const blok of blokList) {
    if (!isDaftarWord(blok)) {
      jenisTerbuka = null;
      hasil.push(blok);
      continue;
    }
    const { jenis, butir } = bacaButir(blok);
    if (jenisTerbuka !== jenis) {
      const [tag = 'ul', tipe] = jenis.split(' ');
      daftar = document.createElement(tag);
      if (tipe !== undefined) daftar.setAttribute('type', tipe);
      jenisTerbuka = jenis;
      hasil.push(daftar);
    }
    daftar.append(butir);
  }
  return hasil;
};
