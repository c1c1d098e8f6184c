import type { BagianNaskah } from '../dossier';
import { aspekKeTemplat } from '../naskah/aspekTemplat';

/**
 * A narrative as a template: without pictures of its dossier and without the people who sign, its aspects by their place
 * in the question bank (`aspekIds`).
 */
export const templatDari = (naskah: readonly BagianNaskah[], aspekIds: readonly string[]): BagianNaskah[] =>
  aspekKeTemplat(naskah, aspekIds).map((bagian) => ({
    ...bagian,
    blokList: bagian.blokList
      .filter(({ jenis }) => jenis !== 'GAMBAR_SENDIRI')
      .map((blok) => (blok.jenis === 'TANDA_TANGAN' ? { ...blok, tempatTanggal: '', pejabatId: null } : blok)),
  }));
