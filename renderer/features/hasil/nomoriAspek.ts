import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';

/** From this many aspects on, names round a radar lie over each other. */
const BANYAK = 9;

export const isBanyakAspek = ({ aspekList }: HasilAsesmen): boolean => aspekList.length >= BANYAK;

/** The result for a radar: with many aspects their numbers in bank order stand for the names, as in the table beside it. */
export const nomoriAspek = (hasil: HasilAsesmen): HasilAsesmen =>
  isBanyakAspek(hasil)
    ? { ...hasil, aspekList: hasil.aspekList.map((aspek, i) => ({ ...aspek, nama: String(i + 1) })) }
    : hasil;
