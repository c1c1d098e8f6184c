import type { Node } from '@tiptap/pm/model';
import { type Command, Selection } from '@tiptap/pm/state';
import { gantiBlok, rentangBlok } from './rentangBlok';

export type GayaDaftar = 'ANGKA' | 'HURUF' | 'BUTIR';

const TEKS: ReadonlySet<string> = new Set(['paragraph', 'kutipan', 'daftar']);

/** The texts of blocks, an item of a list each. */
const barisOf = (simpulList: readonly Node[]): Node[] =>
  simpulList.flatMap((simpul) =>
    simpul.type.name === 'daftar' ? Array.from({ length: simpul.childCount }, (_, i) => simpul.child(i)) : [simpul],
  );

/** Makes the selected texts one list of a style, or paragraphs again where they are. */
export const ubahDaftar =
  (gaya: GayaDaftar): Command =>
  (state, dispatch) => {
    const rentang = rentangBlok(state);
    const { daftar, butir, paragraph } = state.schema.nodes;
    if (!daftar || !butir || !paragraph || !rentang.simpulList.every(({ type }) => TEKS.has(type.name))) return false;
    const barisList = barisOf(rentang.simpulList);
    const isSudah = rentang.simpulList.every(({ type, attrs }) => type === daftar && attrs.gaya === gaya);
    const baru = isSudah
      ? barisList.map(({ content }) => paragraph.create(null, content))
      : [
          daftar.create(
            { gaya },
            barisList.map(({ content }) => butir.create(null, content)),
          ),
        ];
    dispatch?.(gantiBlok(state, rentang, baru).scrollIntoView());
    return true;
  };

/** Makes the selected texts quotes, or paragraphs again where they are. */
export const ubahKutipan: Command = (state, dispatch) => {
  const rentang = rentangBlok(state);
  const { kutipan, paragraph } = state.schema.nodes;
  if (!kutipan || !paragraph || !rentang.simpulList.every(({ type }) => TEKS.has(type.name))) return false;
  const tipe = rentang.simpulList.every(({ type }) => type === kutipan) ? paragraph : kutipan;
  const baru = barisOf(rentang.simpulList).map(({ content }) => tipe.create(null, content));
  dispatch?.(gantiBlok(state, rentang, baru).scrollIntoView());
  return true;
};

/** The item with the caret becomes a paragraph; items before and behind it stay lists. */
export const keluarDaftar: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { paragraph } = state.schema.nodes;
  if (!empty || $from.parent.type.name !== 'butir' || !paragraph) return false;
  const daftar = $from.node(-1);
  const i = $from.index(-1);
  const butirList = barisOf([daftar]);
  const bagian = (list: readonly Node[]): Node[] => (list.length === 0 ? [] : [daftar.type.create(daftar.attrs, list)]);
  const sebelum = bagian(butirList.slice(0, i));
  const awal = $from.before(-1);
  const tr = state.tr.replaceWith(awal, $from.after(-1), [
    ...sebelum,
    paragraph.create(null, $from.parent.content),
    ...bagian(butirList.slice(i + 1)),
  ]);
  const pos = awal + (sebelum[0]?.nodeSize ?? 0) + 1 + $from.parentOffset;
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos))).scrollIntoView());
  return true;
};
