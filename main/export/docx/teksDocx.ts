import { type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Teks } from '../../../shared/documents/model/teks';

/**
 * Text as XML 1.0 can hold it: control characters but line breaks and tabs go, half a surrogate pair becomes the
 * replacement character.
 */
export const bersihkan = (teks: string): string =>
  teks
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/\p{Cc}/gu, (karakter) => (karakter === '\n' || karakter === '\t' ? karakter : ''))
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\uFFFE\uFFFF]/g, '');

/** Runs of a text, its line breaks and tabs kept; `gaya` is for all of them. */
export const teksDocx = (teks: Teks, gaya: IRunOptions = {}): TextRun[] =>
  teks.flatMap(({ teks: isi, miring, tebal }) =>
    bersihkan(isi)
      .split('\n')
      .map(
        (baris, i) =>
          new TextRun({
            ...gaya,
            ...(tebal ? { bold: true } : {}),
            ...(miring ? { italics: true } : {}),
            ...(i > 0 ? { break: 1 } : {}),
            children: baris.split('\t').flatMap((bagian, j) => (j > 0 ? [new Tab(), bagian] : [bagian])),
          }),
      ),
  );

/** Sets the runs that lead to a target. */
export type Tautan = (tujuan: string, isi: readonly TextRun[]) => readonly ParagraphChild[];

/** The same with its cross references. */
export const teksTertaut = (teks: Teks, tautan: Tautan, gaya: IRunOptions = {}): ParagraphChild[] =>
  teks.flatMap((potong) => {
    const isi = teksDocx([potong], gaya);
    return potong.tujuan === undefined ? isi : tautan(potong.tujuan, isi);
  });
