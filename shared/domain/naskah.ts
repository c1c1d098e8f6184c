import type { BagianNaskah, Blok, Dossier, Edisi, Rapat } from './dossier';
import { romawi } from './format/romawi';

/** Generated number of each section by `bagianId`: `BAB II`, `2.1`, `2.1.3`; a kata pengantar has none (empty). */
export const nomorNaskah = (naskah: readonly BagianNaskah[]): ReadonlyMap<string, string> => {
  const nomorById = new Map<string, string>();
  let bab = 0;
  let subbab = 0;
  let subsubbab = 0;
  for (const { bagianId, jenis } of naskah) {
    if (jenis === 'KATA_PENGANTAR') nomorById.set(bagianId, '');
    else if (jenis === 'BAB') {
      bab += 1;
      subbab = 0;
      subsubbab = 0;
      nomorById.set(bagianId, `BAB ${romawi(bab)}`);
    } else if (jenis === 'SUBBAB') {
      subbab += 1;
      subsubbab = 0;
      nomorById.set(bagianId, `${bab}.${subbab}`);
    } else {
      subsubbab += 1;
      nomorById.set(bagianId, `${bab}.${subbab}.${subsubbab}`);
    }
  }
  return nomorById;
};

/** Number of every table or figure block, counted through the whole narrative in reading order. */
export const nomorKeterangan = (
  naskah: readonly BagianNaskah[],
  jenis: 'TABEL' | 'GAMBAR',
): ReadonlyMap<Blok, number> => {
  const blokList = naskah.flatMap((bagian) => bagian.blokList).filter((blok) => blok.jenis === jenis);
  return new Map(blokList.map((blok, i) => [blok, i + 1]));
};

/** The meeting documents print: the last one. */
export const rapatUtama = (dossier: Dossier): Rapat => {
  const rapat = dossier.rapatList.at(-1);
  if (!rapat) throw new RangeError('rapatList');
  return rapat;
};

/** The edition being worked on: the last one. */
export const edisiKini = (dossier: Dossier): Edisi => {
  const edisi = dossier.edisiList.at(-1);
  if (!edisi) throw new RangeError('edisiList');
  return edisi;
};

/** A run of text, upright or italic. */
export interface Potongan {
  readonly teks: string;
  readonly miring: boolean;
}

/** Splits `*…*` markup into runs; a lone asterisk stays text. */
export const splitMiring = (teks: string): Potongan[] =>
  teks
    .split(/(\*[^*\n]+\*)/)
    .filter((bagian) => bagian !== '')
    .map((bagian) =>
      bagian.length > 2 && bagian.startsWith('*') && bagian.endsWith('*')
        ? { teks: bagian.slice(1, -1), miring: true }
        : { teks: bagian, miring: false },
    );
