import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blokListOf } from '../../../../renderer/features/naskah/editor/konversi/blokListOf';
import { dokumenOf } from '../../../../renderer/features/naskah/editor/konversi/dokumenOf';
import { skemaNaskah } from '../../../../renderer/features/naskah/editor/skema/skemaNaskah';
import { type Blok, blokSchema } from '../../../../shared/domain/dossier';
import { blokArbitrary } from '../../../builders/blokArbitrary';
import { readContoh, readTemplat } from '../../contoh/bacaContoh';

const skema = getSchema(skemaNaskah());

/** Through the editor's own document, which joins what it finds equal, and checked against its schema. */
const lewatEditor = (blokList: readonly Blok[]): Blok[] => {
  const dokumen = skema.nodeFromJSON(dokumenOf(blokList));
  dokumen.check();
  return blokListOf(skema.nodeFromJSON(dokumen.toJSON()));
};
const lewatParagraf = (teks: string): string => {
  const [blok] = lewatEditor([{ jenis: 'PARAGRAF', teks }]);
  return blok?.jenis === 'PARAGRAF' ? blok.teks : '';
};
const tulis = (content: object[]): Blok[] =>
  blokListOf(skema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content }] }));
const teks = (text: string, isMiring = false) => ({
  type: 'text',
  text,
  ...(isMiring && { marks: [{ type: 'italic' }] }),
});

describe('blocks through the editor', () => {
  it('come back as they went in, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(blokArbitrary, { maxLength: 8 }), (blokList) => {
        for (const blok of blokList) blokSchema.parse(blok);
        expect(lewatEditor(blokList)).toEqual(blokList);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '',
    ' ',
    '\n',
    '*',
    '**',
    '***',
    '*a**b*',
    '*a* *b*',
    '*a\nb*',
    '{',
    '{}',
    '{Nama}',
    '*{nama}*',
    ' x ',
    'a  b',
  ])('keep %j', (isi) => expect(lewatParagraf(isi)).toBe(isi));

  it('keep the narratives of the sample and the template', () => {
    for (const { blokList } of [...readContoh().naskah, ...readTemplat()]) {
      expect(lewatEditor(blokList)).toEqual(blokList);
    }
  });

  it('make italics and variables what they are', () => {
    const dokumen = skema.nodeFromJSON(dokumenOf([{ jenis: 'PARAGRAF', teks: 'Kata *asing* di {tabel:ASESMEN}' }]));
    const jenis: string[] = [];
    dokumen.firstChild?.forEach((anak) => {
      jenis.push([anak.type.name, ...anak.marks.map(({ type }) => type.name)].join(' '));
    });
    expect(jenis).toEqual(['text', 'text italic', 'text', 'variabel']);
  });
});

describe('what is typed', () => {
  it('ends italics at an asterisk and at a new line, which the markup cannot hold', () => {
    expect(tulis([teks('a*b', true)])).toEqual([{ jenis: 'PARAGRAF', teks: '*a***b*' }]);
    expect(tulis([teks('a', true), { type: 'barisBaru' }, teks('b', true)])).toEqual([
      { jenis: 'PARAGRAF', teks: '*a*\n*b*' },
    ]);
  });

  it('makes rows of a table as long as the longest', () => {
    const sel = (isi: string) => ({ type: 'tableCell', content: [{ type: 'paragraph', content: [teks(isi)] }] });
    const dokumen = skema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'tabelBebas',
          attrs: { tabelId: 't' },
          content: [
            { type: 'judulBlok' },
            {
              type: 'table',
              content: [
                { type: 'tableRow', content: [sel('a')] },
                { type: 'tableRow', content: [sel('b'), sel('c')] },
              ],
            },
            { type: 'sumberBlok' },
          ],
        },
      ],
    });
    expect(blokListOf(dokumen)).toMatchObject([{ kepala: ['a', ''], barisList: [['b', 'c']] }]);
  });

  it('gives the same objects for what has not changed', () => {
    const dokumen = skema.nodeFromJSON(
      dokumenOf([
        { jenis: 'PARAGRAF', teks: 'a' },
        { jenis: 'KUTIPAN', teks: 'b' },
      ]),
    );
    expect(blokListOf(dokumen)[1]).toBe(blokListOf(dokumen)[1]);
  });
});
