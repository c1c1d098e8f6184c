import type { Teks } from '../../../shared/documents/model/teks';
import { HURUF_CADANGAN, type HurufPdf } from './hurufPdf';
import type { Run } from './node';

/** Runs of pdfmake text. Characters the main face lacks are set in the fallback face. */
export const susunTeks = (teks: Teks, huruf: HurufPdf): string | Run[] => {
  const [tunggal] = teks;
  if (tunggal === undefined) return '';
  const isPolos = !tunggal.miring && !tunggal.tebal && tunggal.tujuan === undefined;
  if (teks.length === 1 && isPolos && huruf.isLengkap(tunggal.teks)) return tunggal.teks;
  return teks.flatMap(({ teks, miring, tebal, tujuan }) => {
    // A cross reference is not parted from its number at the end of a line.
    const tautan = tujuan === undefined ? {} : { linkToDestination: tujuan, noWrap: true };
    const gaya = { ...(tebal ? { bold: true } : {}), ...(miring ? { italics: true } : {}), ...tautan };
    if (huruf.isLengkap(teks)) return { text: teks, ...gaya };
    return splitCakupan(teks, huruf).map(({ teks, isAda }) =>
      isAda ? { text: teks, ...gaya } : { text: teks, font: HURUF_CADANGAN, ...tautan },
    );
  });
};

/** Cuts a text into stretches the main face can and can't draw. */
const splitCakupan = (teks: string, huruf: HurufPdf): { teks: string; isAda: boolean }[] => {
  const bagianList: { teks: string; isAda: boolean }[] = [];
  for (const karakter of teks) {
    const code = karakter.codePointAt(0) ?? 0;
    const isAda = code <= 0x7e || huruf.has(code);
    const terakhir = bagianList.at(-1);
    if (terakhir?.isAda === isAda) terakhir.teks += karakter;
    else bagianList.push({ teks: karakter, isAda });
  }
  return bagianList;
};
