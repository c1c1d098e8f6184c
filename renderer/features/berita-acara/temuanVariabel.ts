import { findVariabelAsing, findVariabelKosong } from '../../../shared/domain/rapat/isiVariabel';
import type { VariabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { teksVariabel } from '../../text/beritaAcara';

export interface TemuanVariabel {
  /** Names in braces that stand for nothing: printed as typed. */
  readonly asing: string | null;
  /** Variables without a value: printed as dots. */
  readonly kosong: string | null;
}

const sebut = (namaList: readonly string[]): string => namaList.map((nama) => `{${nama}}`).join(', ');

/** What is wrong with the variables of a text, as sentences; null where nothing is. */
export const temuanVariabel = (teks: string, variabelList: readonly VariabelBeritaAcara[]): TemuanVariabel => {
  const asingList = findVariabelAsing(teks);
  const kosongList = findVariabelKosong(teks, variabelList);
  return {
    asing: asingList.length > 0 ? teksVariabel.asing(sebut(asingList)) : null,
    kosong: kosongList.length > 0 ? teksVariabel.kosong(sebut(kosongList)) : null,
  };
};
