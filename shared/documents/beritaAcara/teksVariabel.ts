import { findVariabelAsing, isiVariabel } from '../../domain/rapat/isiVariabel';
import type { VariabelBeritaAcara } from '../../domain/rapat/variabelBeritaAcara';
import type { Teks } from '../model/teks';
import { teksOf } from '../model/teks';

/** Text of the minutes with its variables replaced; one that is not known stands out in bold with its braces. */
export const teksVariabel = (teks: string, variabelList: readonly VariabelBeritaAcara[]): Teks => {
  const asingList = findVariabelAsing(teks);
  const isi = teksOf(isiVariabel(teks.trim(), variabelList));
  if (asingList.length === 0) return isi;
  return isi.flatMap((potong) =>
    potong.teks
      .split(/(\{[^{}\n]*\})/)
      .filter((bagian) => bagian !== '')
      .map((bagian) =>
        asingList.includes(bagian.slice(1, -1).trim())
          ? { ...potong, teks: bagian, tebal: true }
          : { ...potong, teks: bagian },
      ),
  );
};
