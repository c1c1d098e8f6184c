import type { BagianNaskah } from '../dossier';

/** A narrative as a template: without pictures of its dossier and without the people who sign. */
export const templatDari = (naskah: readonly BagianNaskah[]): BagianNaskah[] =>
  naskah.map((bagian) => ({
    ...bagian,
    blokList: bagian.blokList
      .filter(({ jenis }) => jenis !== 'GAMBAR_SENDIRI')
      .map((blok) => (blok.jenis === 'TANDA_TANGAN' ? { ...blok, tempatTanggal: '', pejabatId: null } : blok)),
  }));
