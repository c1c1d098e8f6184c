import type { Node } from '@tiptap/pm/model';
import type { Blok, KodeGambar, KodeTabel } from '../../../../../shared/domain/dossier';
import { teksOf } from './teksOf';

const anakOf = (simpul: Node): Node[] => Array.from({ length: simpul.childCount }, (_, i) => simpul.child(i));

/** The paragraph or list item that is only there to be typed in. */
const isPengisi = (simpul: Node): boolean =>
  simpul.childCount === 1 && simpul.firstChild?.attrs.isPengisi === true && simpul.firstChild.content.size === 0;

const keteranganOf = (simpul: Node): { judul: string; sumber: string } => {
  const [judul, sumber] = [simpul.firstChild, simpul.lastChild];
  return { judul: judul ? teksOf(judul) : '', sumber: sumber ? teksOf(sumber) : '' };
};

/** Rows of a table's cells, all as long as the longest. */
const barisListOf = (tabel: Node): string[][] => {
  const barisList = anakOf(tabel).map((baris) => anakOf(baris).map((sel) => anakOf(sel).map(teksOf).join('\n')));
  const lebar = Math.max(1, ...barisList.map((baris) => baris.length));
  return barisList.map((baris) => [...baris, ...Array<string>(lebar - baris.length).fill('')]);
};

const buatBlok = (simpul: Node): Blok => {
  const { attrs } = simpul;
  switch (simpul.type.name) {
    case 'kutipan':
      return { jenis: 'KUTIPAN', teks: teksOf(simpul) };
    case 'daftar':
      return {
        jenis: 'DAFTAR',
        gaya: attrs.gaya as 'ANGKA' | 'HURUF' | 'BUTIR',
        butirList: isPengisi(simpul) ? [] : anakOf(simpul).map(teksOf),
      };
    case 'tabel':
      return { jenis: 'TABEL', kode: attrs.kode as KodeTabel, ...keteranganOf(simpul) };
    case 'gambar':
      return { jenis: 'GAMBAR', kode: attrs.kode as KodeGambar, ...keteranganOf(simpul) };
    case 'gambarSendiri':
      return {
        jenis: 'GAMBAR_SENDIRI',
        gambarId: String(attrs.gambarId),
        lebarPersen: Number(attrs.lebarPersen),
        ...keteranganOf(simpul),
      };
    case 'tabelBebas': {
      const [kepala = [''], ...barisList] = barisListOf(simpul.child(1));
      return { jenis: 'TABEL_BEBAS', tabelId: String(attrs.tabelId), kepala, barisList, ...keteranganOf(simpul) };
    }
    case 'tandaTangan':
      return {
        jenis: 'TANDA_TANGAN',
        tempatTanggal: simpul.firstChild ? teksOf(simpul.firstChild) : '',
        pejabatId: attrs.pejabatId === null ? null : String(attrs.pejabatId),
      };
    default:
      return { jenis: 'PARAGRAF', teks: teksOf(simpul) };
  }
};

/** Nodes never change: a keystroke makes anew only the block it falls into. */
const jadi = new WeakMap<Node, Blok>();

const blokOf = (simpul: Node): Blok => {
  const ada = jadi.get(simpul);
  if (ada) return ada;
  const blok = buatBlok(simpul);
  jadi.set(simpul, blok);
  return blok;
};

/** The blocks of a document of the editor: the inverse of `dokumenOf`. Unchanged nodes give the same objects. */
export const blokListOf = (dokumen: Node): Blok[] => (isPengisi(dokumen) ? [] : anakOf(dokumen).map(blokOf));
