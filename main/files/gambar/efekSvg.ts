import type { SaxesAttributeNS } from 'saxes';
import { bacaEfek, type ElemenBergaya, efekCss, efekOf } from './gayaSvg';

/** Filter of the drawing that a value refers to. */
const RUJUKAN = /^url\(\s*["']?#([^"')\s]+)/i;

/**
 * Effects that elements of a drawing ask for: filters, and colours mixed with what lies below. No document prints them.
 * A filter that nothing uses, or that isn't there, changes nothing in a browser either.
 */
export class EfekSvg {
  readonly #filterIds = new Set<string>();
  readonly #efek = new Set<string>();
  /** By what selectors can tell, each once. */
  readonly #elemen = new Map<string, ElemenBergaya>();

  /** Notes an element as it opens. */
  catat(nama: string, atribut: Readonly<Record<string, SaxesAttributeNS>>): void {
    const nilaiOf = (kunci: string): string => atribut[kunci]?.value ?? '';
    const [kelas, id] = [nilaiOf('class'), nilaiOf('id')];
    if (nama === 'filter') this.#filterIds.add(id);
    else this.#elemen.set(`${nama} ${kelas} #${id}`, { nama, kelasList: kelas.trim().split(/\s+/), id });
    for (const kunci of ['filter', 'mix-blend-mode']) {
      const efek = efekOf(kunci, nilaiOf(kunci));
      if (efek !== null) this.#efek.add(efek);
    }
    for (const efek of bacaEfek(nilaiOf('style'))) this.#efek.add(efek);
  }

  /** Whether anything asks for an effect, once all of it was noted; `css` is the drawing's own style sheet. */
  isAda(css: string): boolean {
    return [...this.#efek, ...efekCss(css, [...this.#elemen.values()])].some((efek) => {
      const id = RUJUKAN.exec(efek)?.[1];
      return id === undefined || this.#filterIds.has(id);
    });
  }
}
