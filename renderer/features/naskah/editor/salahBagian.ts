import type { BagianNaskah } from '../../../../shared/domain/dossier';
import type { ErrorIsian } from '../../../text/errorIsian';
import { NAMA_BLOK } from '../../../text/naskah';
import { NASKAH_EDITOR } from '../../../text/naskahEditor';
import type { SalahBlok } from './nomorBlok';

/** What too long a list is told about: its items, not the rows a form has. */
const kalimatOf = (path: string, kalimat: string): string =>
  path.endsWith('.butirList') ? NASKAH_EDITOR.terlaluBanyakButir : kalimat;

/** First sentence about each block, by its position. */
export const salahBlok = (errors: ErrorIsian): SalahBlok => {
  const hasil = new Map<number, string>();
  for (const [path, kalimat] of errors) {
    const i = /^blokList\.(\d+)/.exec(path)?.[1];
    if (i !== undefined && !hasil.has(Number(i))) hasil.set(Number(i), kalimatOf(path, kalimat));
  }
  return hasil;
};

/** One sentence about the section: why it isn't saved, and where; null while it is sound. */
export const kalimatSalah = (errors: ErrorIsian, { blokList }: BagianNaskah): string | null => {
  const bagian = errors.get('blokList');
  if (bagian !== undefined) return NASKAH_EDITOR.salah(NASKAH_EDITOR.tempatBagian, bagian);
  const [pertama] = salahBlok(errors);
  const blok = pertama && blokList[pertama[0]];
  return blok ? NASKAH_EDITOR.salah(NASKAH_EDITOR.tempatBlok(NAMA_BLOK[blok.jenis], pertama[0]), pertama[1]) : null;
};
