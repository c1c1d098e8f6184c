import type { JSONContent } from '@tiptap/core';
import { splitMiring } from '../../../../../shared/domain/naskah';
import { splitVariabel, tulisVariabel } from '../../../../../shared/domain/variabel/splitVariabel';

type Marks = JSONContent['marks'];

/** Italics the markup can't keep: it ends at an asterisk or a new line. */
const isMiringTulis = (teks: string): boolean => !/[*\n]/.test(teks);

const isiBaris = (teks: string, marks: Marks): JSONContent[] =>
  teks
    .split('\n')
    .flatMap((baris, i) => [
      ...(i > 0 ? [{ type: 'barisBaru' }] : []),
      ...(baris === '' ? [] : [{ type: 'text', text: baris, ...(marks && { marks }) }]),
    ]);

const isiPotongan = (teks: string, marks: Marks): JSONContent[] => {
  let mulai = 0;
  return splitVariabel(teks).flatMap((bagian) => {
    if ('teks' in bagian) {
      mulai += bagian.teks.length;
      return isiBaris(bagian.teks, marks);
    }
    const akhir = teks.indexOf('}', mulai) + 1;
    const asli = teks.slice(mulai, akhir);
    mulai = akhir;
    const nama = bagian.variabel;
    return [
      {
        type: 'variabel',
        attrs: { nama, asli: asli === tulisVariabel(nama) ? null : asli },
        ...(marks && { marks }),
      },
    ];
  });
};

/**
 * A text with its markup as content of the editor. Two runs of italics side by side are told apart by the mark's `ganjil`,
 * else they would become one; `teksOf` gives the text back exactly.
 */
export const inlineOf = (teks: string): JSONContent[] => {
  let ganjil: boolean | null = null;
  return splitMiring(teks).flatMap((potongan) => {
    if (!potongan.miring || !isMiringTulis(potongan.teks)) {
      ganjil = null;
      return isiPotongan(potongan.miring ? `*${potongan.teks}*` : potongan.teks, undefined);
    }
    ganjil = ganjil === null ? false : !ganjil;
    return isiPotongan(potongan.teks, [{ type: 'italic', attrs: { ganjil } }]);
  });
};
