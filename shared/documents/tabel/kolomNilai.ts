import type { Nilai, Pertanyaan } from '../../domain/dossier';
import type { Bahan } from '../bahan';
import type { BarisTabel, Kolom } from '../model/tabel';
import { kepala, kolom, sel, selPolos } from './sel';

const NILAI_LIST: readonly Nilai[] = [1, 2, 3, 4];

/** What stands in the column of the score: the score itself (Tabel 2 and 3) or a `V` (the minutes' matrix). */
export type TandaNilai = 'ANGKA' | 'V';

export const KOLOM_NILAI: readonly Kolom[] = [
  kolom(11, 'TENGAH'),
  kolom(105),
  ...NILAI_LIST.map(() => kolom(11, 'TENGAH')),
];

/** Two head rows: No, Pertanyaan and the scores 1 to 4 under Nilai. */
export const KEPALA_NILAI: readonly BarisTabel[] = [
  kepala(sel('No', { rentangBaris: 2 }), sel('Pertanyaan', { rentangBaris: 2 }), sel('Nilai', { rentangKolom: 4 })),
  kepala(...NILAI_LIST.map((nilai) => selPolos(String(nilai)))),
];

/** A row per question, numbered from 1; an unscored question has its four score cells empty. */
export const barisPertanyaan = (
  { rapat }: Bahan,
  pertanyaanList: readonly Pertanyaan[],
  tanda: TandaNilai,
): BarisTabel[] => {
  const nilaiById = new Map(rapat.penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
  return pertanyaanList.map(({ pertanyaanId, teks }, i) => ({
    selList: [
      selPolos(String(i + 1)),
      sel(teks),
      ...NILAI_LIST.map((nilai) =>
        selPolos(nilaiById.get(pertanyaanId) === nilai ? (tanda === 'V' ? 'V' : String(nilai)) : ''),
      ),
    ],
  }));
};
