import type { ProfilHalaman } from '../../../shared/documents/model/profilHalaman';
import { MM, type Node } from './node';

/** Small print has to stay clear of the edge printers leave blank, which three lines below the number just do. */
const UKURAN_KECIL = 7.5;

/** Foot of a page, centred below its text: its number, and below it small print such as the proof of locked minutes. */
export const susunKaki = (
  label: string,
  kakiList: readonly string[],
  { kiri, kanan }: ProfilHalaman['marginMm'],
): Node => {
  const nomor: Node = { text: label, alignment: 'center', fontSize: 11 };
  const margin = (atas: number): NonNullable<Node['margin']> => [kiri * MM, atas, kanan * MM, 0];
  if (kakiList.length === 0) return { ...nomor, margin: margin(24) };
  return {
    stack: [
      nomor,
      ...kakiList.map((text): Node => ({ text, alignment: 'center', fontSize: UKURAN_KECIL, margin: [0, 1, 0, 0] })),
    ],
    margin: margin(14),
  };
};
