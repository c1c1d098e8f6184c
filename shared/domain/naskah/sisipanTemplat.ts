import type { BagianNaskah } from '../dossier';
import { posisiSisip } from './posisiSisip';
import { angkatYatim, TINGKAT_BAGIAN } from './tingkatBagian';

/** Sections to put in at a position of the narrative. */
export interface Sisipan {
  readonly posisi: number;
  readonly bagianList: BagianNaskah[];
}

/**
 * Where chosen sections of a template go, one after the other: a kata pengantar to the others of its kind, the rest
 * together behind the section at `i` and what stands under it. One whose BAB or Subbab wasn't chosen and isn't there is
 * lifted.
 */
export const sisipanTemplat = (
  naskah: readonly BagianNaskah[],
  i: number,
  pilihan: readonly BagianNaskah[],
): Sisipan[] => {
  const pengantar = pilihan.filter(({ jenis }) => jenis === 'KATA_PENGANTAR');
  const isi = pilihan.filter(({ jenis }) => jenis !== 'KATA_PENGANTAR');
  if (naskah.length === 0) return [{ posisi: 0, bagianList: angkatYatim([...pengantar, ...isi]) }];
  const tempat = { i, sisi: 'SESUDAH' } as const;
  const hasil: Sisipan[] = [];
  let kini = [...naskah];
  if (pengantar.length > 0) {
    const posisi = posisiSisip(kini, tempat, 'KATA_PENGANTAR') ?? 0;
    hasil.push({ posisi, bagianList: pengantar });
    kini = kini.toSpliced(posisi, 0, ...pengantar);
  }
  const teratas = isi.toSorted((a, b) => TINGKAT_BAGIAN[a.jenis] - TINGKAT_BAGIAN[b.jenis])[0];
  if (teratas) {
    const akar = kini.findIndex(({ bagianId }) => bagianId === naskah[i]?.bagianId);
    const posisi = posisiSisip(kini, { ...tempat, i: akar }, teratas.jenis) ?? kini.length;
    const bagianList = angkatYatim(kini.toSpliced(posisi, 0, ...isi)).slice(posisi, posisi + isi.length);
    hasil.push({ posisi, bagianList });
  }
  return hasil;
};
