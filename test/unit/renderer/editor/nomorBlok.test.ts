import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKonteks } from '../../../../renderer/features/naskah/editor/konteks';
import { dokumenOf } from '../../../../renderer/features/naskah/editor/konversi/dokumenOf';
import { dekorasiNomor, pluginNomor, trNomor } from '../../../../renderer/features/naskah/editor/nomorBlok';
import { skemaNaskah } from '../../../../renderer/features/naskah/editor/skema/skemaNaskah';
import { blokArbitrary } from '../../../builders/blokArbitrary';

const skema = getSchema(skemaNaskah());
const konteks = createKonteks({
  dossierId: 'd',
  variabelList: [],
  variabelByNama: new Map(),
  pejabatList: [],
  gambarList: [],
  tabelIdList: new Set(),
  tabelSebelum: 3,
  gambarSebelum: 7,
});

const buat = (doc: Node): EditorState => EditorState.create({ doc, plugins: [pluginNomor(konteks)] });
const dekorasi = (state: EditorState): unknown[] =>
  (dekorasiNomor(state)?.find() ?? [])
    .map((d) => ({
      from: d.from,
      to: d.to,
      spec: d.spec as unknown,
      attrs: (d as never as { type: { attrs: object } }).type.attrs,
    }))
    .toSorted((a, b) => a.from - b.from || JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** Edits as a user makes them, at a place and of a kind given by numbers. */
const sunting = ({ doc, tr }: EditorState, cara: number, di: number): Transaction => {
  const i = di % doc.childCount;
  let pos = 0;
  for (let k = 0; k < i; k += 1) pos += doc.child(k).nodeSize;
  const blok = doc.child(i);
  switch (cara % 5) {
    case 0: {
      const teks: number[] = [];
      doc.descendants((simpul, p) => {
        if (simpul.isTextblock) teks.push(p + 1);
      });
      return tr.insertText('x', teks[di % teks.length] ?? 1);
    }
    case 1:
      return doc.childCount > 1 ? tr.delete(pos, pos + blok.nodeSize) : tr;
    case 2:
      return tr.insert(pos, blok);
    case 3:
      // Put in anew, as an undo from outside does.
      return tr.replaceWith(pos, pos + blok.nodeSize, blok.type.create(blok.attrs, blok.content));
    default: {
      const lain = doc.maybeChild(i + 1);
      return lain ? tr.replaceWith(pos, pos + blok.nodeSize + lain.nodeSize, [lain, blok]) : tr;
    }
  }
};

it('numbers tables and figures after any edits as if the document had just been opened', () => {
  const langkah = fc.tuple(fc.nat(4), fc.nat(50));
  fc.assert(
    fc.property(
      fc.array(blokArbitrary, { minLength: 1, maxLength: 6 }),
      fc.array(langkah, { maxLength: 8 }),
      (b, l) => {
        let state = buat(skema.nodeFromJSON(dokumenOf(b)));
        const salah = new Map([[1, 'Terlalu panjang.']]);
        state = state.apply(trNomor(state, salah));
        for (const [cara, di] of l) state = state.apply(sunting(state, cara, di));
        const baru = buat(state.doc);
        expect(dekorasi(state)).toEqual(dekorasi(baru.apply(trNomor(baru, salah))));
      },
    ),
    { numRuns: 600 },
  );
});

it('does not number anew for a letter in a text', () => {
  const judul = { judul: '', sumber: '' };
  const state = buat(
    skema.nodeFromJSON(
      dokumenOf([
        { jenis: 'TABEL', kode: 'ASESMEN', ...judul },
        { jenis: 'PARAGRAF', teks: 'a' },
      ]),
    ),
  );
  const [lama] = dekorasiNomor(state)?.find() ?? [];
  const [baru] = dekorasiNomor(state.apply(state.tr.insertText('x', state.doc.content.size - 1)))?.find() ?? [];
  expect(baru?.spec).toBe(lama?.spec);
  expect(lama?.spec).toEqual({ nomor: 4 });
});
