import {
  type BagianNaskah,
  BLOK_MAKS,
  type Blok,
  bagianNaskahSchema,
  blokSchema,
} from '../../../../shared/domain/dossier';
import { type ErrorIsian, errorIsianOf } from '../../../text/errorIsian';
import { NASKAH_EDITOR } from '../../../text/naskahEditor';

const kepalaSchema = bagianNaskahSchema.omit({ blokList: true });

/** Blocks never change: typing makes anew only the one it falls into, so that only that one is looked at again. */
const sudah = new WeakMap<Blok, ErrorIsian>();

const salahOf = (blok: Blok): ErrorIsian => {
  const ada = sudah.get(blok);
  if (ada) return ada;
  const hasil = errorIsianOf(blokSchema, blok);
  sudah.set(blok, hasil);
  return hasil;
};

/** What `errorIsianOf` finds in a section by `bagianNaskahSchema`, at the cost of what has changed. */
export const periksaBagian = ({ blokList, ...kepala }: BagianNaskah): ErrorIsian => {
  const hasil = new Map(errorIsianOf(kepalaSchema, kepala));
  blokList.forEach((blok, i) => {
    for (const [path, kalimat] of salahOf(blok))
      hasil.set(['blokList', i, path].filter((x) => x !== '').join('.'), kalimat);
  });
  if (blokList.length > BLOK_MAKS) hasil.set('blokList', NASKAH_EDITOR.terlaluBanyakBlok(BLOK_MAKS));
  return hasil;
};
