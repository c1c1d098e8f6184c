import type { Node } from '@tiptap/pm/model';
import { tulisVariabel } from '../../../../../shared/domain/variabel/splitVariabel';

/** Which run of italics a part belongs to; null for upright text. A new line is never italic. */
const miringOf = (anak: Node): boolean | null => {
  const mark = anak.type.name === 'barisBaru' ? undefined : anak.marks.find(({ type }) => type.name === 'italic');
  return mark ? mark.attrs.ganjil === true : null;
};

const teksAnak = (anak: Node, isMiring: boolean): string => {
  if (anak.type.name === 'barisBaru') return '\n';
  if (anak.type.name !== 'variabel') return anak.text ?? '';
  const asli = String(anak.attrs.asli ?? '');
  return asli === '' || (isMiring && asli.includes('\n')) ? tulisVariabel(String(anak.attrs.nama)) : asli;
};

/** An asterisk typed inside italics stands between two runs of them. */
const tulisMiring = (teks: string): string => teks.replace(/[^*]+/g, (bagian) => `*${bagian}*`);

/** The text of a paragraph, cell, caption … with its markup: italics as `*…*`, variables as `{nama}`. */
export const teksOf = (simpul: Node): string => {
  let hasil = '';
  let potongan = '';
  let kini: boolean | null = null;
  const tutup = (): void => {
    hasil += kini === null ? potongan : tulisMiring(potongan);
    potongan = '';
  };
  simpul.forEach((anak) => {
    const miring = miringOf(anak);
    if (miring !== kini) tutup();
    kini = miring;
    potongan += teksAnak(anak, miring !== null);
  });
  tutup();
  return hasil;
};
