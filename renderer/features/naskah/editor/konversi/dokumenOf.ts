import type { JSONContent } from '@tiptap/core';
import type { Blok } from '../../../../../shared/domain/dossier';
import { inlineOf } from './inlineOf';

const simpul = (type: string, teks: string): JSONContent => ({ type, content: inlineOf(teks) });

const barisTabel = (type: 'tableHeader' | 'tableCell', baris: readonly string[]): JSONContent => ({
  type: 'tableRow',
  content: baris.map((teks) => ({ type, content: [simpul('paragraph', teks)] })),
});

const keteranganOf = ({ judul, sumber }: { readonly judul: string; readonly sumber: string }) =>
  [simpul('judulBlok', judul), simpul('sumberBlok', sumber)] as const;

/** A block as a node of the editor. */
export const simpulOf = (blok: Blok): JSONContent => {
  switch (blok.jenis) {
    case 'PARAGRAF':
      return simpul('paragraph', blok.teks);
    case 'KUTIPAN':
      return simpul('kutipan', blok.teks);
    case 'DAFTAR':
      return {
        type: 'daftar',
        attrs: { gaya: blok.gaya },
        content:
          blok.butirList.length === 0
            ? [{ type: 'butir', attrs: { isPengisi: true } }]
            : blok.butirList.map((teks) => simpul('butir', teks)),
      };
    case 'TABEL':
      return { type: 'tabel', attrs: { kode: blok.kode }, content: [...keteranganOf(blok)] };
    case 'GAMBAR':
      return { type: 'gambar', attrs: { kode: blok.kode }, content: [...keteranganOf(blok)] };
    case 'GAMBAR_SENDIRI':
      return {
        type: 'gambarSendiri',
        attrs: { gambarId: blok.gambarId, lebarPersen: blok.lebarPersen },
        content: [...keteranganOf(blok)],
      };
    case 'TABEL_BEBAS': {
      const [judul, sumber] = keteranganOf(blok);
      const barisList = blok.barisList.map((baris) => barisTabel('tableCell', baris));
      return {
        type: 'tabelBebas',
        attrs: { tabelId: blok.tabelId },
        content: [judul, { type: 'table', content: [barisTabel('tableHeader', blok.kepala), ...barisList] }, sumber],
      };
    }
    default:
      return {
        type: 'tandaTangan',
        attrs: { pejabatId: blok.pejabatId },
        content: [simpul('tempatTanggal', blok.tempatTanggal)],
      };
  }
};

/** Blocks as a document of the editor. One without any holds a paragraph to type in, which `blokListOf` knows again. */
export const dokumenOf = (blokList: readonly Blok[]): JSONContent => ({
  type: 'doc',
  content: blokList.length === 0 ? [{ type: 'paragraph', attrs: { isPengisi: true } }] : blokList.map(simpulOf),
});
