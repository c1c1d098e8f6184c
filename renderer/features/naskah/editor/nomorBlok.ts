import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Konteks } from './konteks';

/** Sentences about blocks by their position in the section. */
export type SalahBlok = ReadonlyMap<number, string>;

interface Keadaan {
  readonly salah: SalahBlok;
  readonly dekorasi: DecorationSet;
}

const kunci = new PluginKey<Keadaan>('nomorBlok');

const TABEL: ReadonlySet<string> = new Set(['tabel', 'tabelBebas']);
const GAMBAR: ReadonlySet<string> = new Set(['gambar', 'gambarSendiri']);

const buatDekorasi = (doc: Node, konteks: Konteks, salah: SalahBlok): DecorationSet => {
  const { tabelSebelum, gambarSebelum } = konteks.kini();
  let tabel = 0;
  let gambar = 0;
  const list: Decoration[] = [];
  doc.forEach((simpul, pos, i) => {
    const akhir = pos + simpul.nodeSize;
    const { name } = simpul.type;
    if (TABEL.has(name)) {
      tabel += 1;
      list.push(Decoration.node(pos, akhir, {}, { nomor: tabelSebelum === null ? null : tabelSebelum + tabel }));
    } else if (GAMBAR.has(name)) {
      gambar += 1;
      list.push(Decoration.node(pos, akhir, {}, { nomor: gambarSebelum === null ? null : gambarSebelum + gambar }));
    }
    const kalimat = salah.get(i);
    if (kalimat !== undefined) list.push(Decoration.node(pos, akhir, { 'data-salah': kalimat }));
  });
  return DecorationSet.create(doc, list);
};

export const dekorasiNomor = (state: EditorState): DecorationSet | undefined => kunci.getState(state)?.dekorasi;

/** The blocks are the same kinds in the same order: a key within one of them changes no number. */
const isSusunanSama = (a: Node, b: Node): boolean => {
  if (a.childCount !== b.childCount) return false;
  for (let i = 0; i < a.childCount; i += 1) {
    if (a.child(i) !== b.child(i) && a.child(i).type !== b.child(i).type) return false;
  }
  return true;
};

/** The decorations where a transaction has moved them; null when it took one away, or changed what they say. */
const geserDekorasi = (tr: Transaction, dekorasi: DecorationSet): DecorationSet | null => {
  if (!isSusunanSama(tr.before, tr.doc)) return null;
  let isHilang = false;
  const hasil = dekorasi.map(tr.mapping, tr.doc, {
    onRemove: () => {
      isHilang = true;
    },
  });
  return isHilang ? null : hasil;
};

/** Hands each table and figure its number, and each block what is wrong with it: only those that change are drawn anew. */
export const pluginNomor = (konteks: Konteks): Plugin =>
  new Plugin<Keadaan>({
    key: kunci,
    state: {
      init: (_, { doc }) => ({ salah: new Map(), dekorasi: buatDekorasi(doc, konteks, new Map()) }),
      apply: (tr, lama) => {
        const salahBaru = tr.getMeta(kunci) as SalahBlok | undefined;
        if (!tr.docChanged && salahBaru === undefined) return lama;
        const salah = salahBaru ?? lama.salah;
        const geser = salahBaru === undefined ? geserDekorasi(tr, lama.dekorasi) : null;
        return { salah, dekorasi: geser ?? buatDekorasi(tr.doc, konteks, salah) };
      },
    },
    props: { decorations: dekorasiNomor },
  });

export const NomorBlok = Extension.create<{ konteks: Konteks | null }>({
  name: 'nomorBlok',
  addOptions: () => ({ konteks: null }),
  addProseMirrorPlugins() {
    const { konteks } = this.options;
    return konteks ? [pluginNomor(konteks)] : [];
  },
});

/** A transaction that draws the numbers and `salah` anew; it changes no text. */
export const trNomor = (state: EditorState, salah: SalahBlok) =>
  state.tr.setMeta(kunci, salah).setMeta('addToHistory', false);
