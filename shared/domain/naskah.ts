import type { BagianNaskah, Blok, Dossier, Edisi, Rapat } from './dossier';
import { romawi } from './format/romawi';
import { akhirCabang } from './naskah/tingkatBagian';

/** The sections documents print: one that is left out takes those under it along. */
export const naskahDicetak = (naskah: readonly BagianNaskah[]): BagianNaskah[] => {
  const hasil: BagianNaskah[] = [];
  for (let i = 0; i < naskah.length; i += 1) {
    const bagian = naskah[i];
    if (bagian?.isDicetak) hasil.push(bagian);
    else i = akhirCabang(naskah, i) - 1;
  }
  return hasil;
};

/** Generated number of each section by `bagianId`: `BAB II`, `2.1`, `2.1.3`; empty for a kata pengantar and what isn't printed. */
export const nomorNaskah = (naskah: readonly BagianNaskah[]): ReadonlyMap<string, string> => {
  const nomorById = new Map(naskah.map(({ bagianId }) => [bagianId, '']));
  let bab = 0;
  let subbab = 0;
  let subsubbab = 0;
  for (const { bagianId, jenis } of naskahDicetak(naskah)) {
    if (jenis === 'BAB') {
      bab += 1;
      subbab = 0;
      subsubbab = 0;
      nomorById.set(bagianId, `BAB ${romawi(bab)}`);
    } else if (jenis === 'SUBBAB') {
      subbab += 1;
      subsubbab = 0;
      nomorById.set(bagianId, `${bab}.${subbab}`);
    } else if (jenis === 'SUBSUBBAB') {
      subsubbab += 1;
      nomorById.set(bagianId, `${bab}.${subbab}.${subsubbab}`);
    }
  }
  return nomorById;
};

/** A block with a numbered caption. */
export type BlokTabel = Extract<Blok, { jenis: 'TABEL' | 'TABEL_BEBAS' }>;
export type BlokGambar = Extract<Blok, { jenis: 'GAMBAR' | 'GAMBAR_SENDIRI' }>;

export const isBlokTabel = (blok: Blok): blok is BlokTabel => blok.jenis === 'TABEL' || blok.jenis === 'TABEL_BEBAS';
export const isBlokGambar = (blok: Blok): blok is BlokGambar =>
  blok.jenis === 'GAMBAR' || blok.jenis === 'GAMBAR_SENDIRI';

/** Number of every printed table or figure block, counted through the whole narrative in reading order. */
export const nomorKeterangan = (
  naskah: readonly BagianNaskah[],
  jenis: 'TABEL' | 'GAMBAR',
): ReadonlyMap<Blok, number> => {
  const isJenis = jenis === 'TABEL' ? isBlokTabel : isBlokGambar;
  const blokList = naskahDicetak(naskah)
    .flatMap((bagian) => bagian.blokList)
    .filter((blok) => isJenis(blok));
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
