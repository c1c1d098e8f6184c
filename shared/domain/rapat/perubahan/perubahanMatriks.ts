import type { BarisMatriks } from '../../dossier';
import { labelBaris, nomorMatriks } from '../../matriks/nomorMatriks';
import { pasangkan } from './pasangkan';
import { bandingkanIsian, type Isian, type PerubahanRapat } from './perubahan';

interface BarisBernomor {
  readonly label: string;
  readonly baris: BarisMatriks;
}

const bernomor = (matriks: readonly BarisMatriks[]): BarisBernomor[] => {
  const nomorById = nomorMatriks(matriks);
  return matriks.map((baris) => ({ label: labelBaris(baris.jenis, nomorById.get(baris.barisId) ?? ''), baris }));
};

const ISIAN: readonly Isian<BarisBernomor>[] = [
  ['nomor', ({ label }) => label],
  ['uraian', ({ baris }) => baris.uraian],
  ['waktu', ({ baris }) => baris.tahunList.join(', ')],
  ['pihak terlibat', ({ baris }) => baris.pihakList.join(', ')],
];

/** Changes of the program matrix as the minutes attach it: rows are found again by their text, then by their number. */
export const perubahanMatriks = (lama: readonly BarisMatriks[], baru: readonly BarisMatriks[]): PerubahanRapat[] => {
  const { pasanganList, hilangList, tambahList } = pasangkan(bernomor(lama), bernomor(baru), [
    ({ baris }) => baris.uraian.trim() && `${baris.jenis}\n${baris.uraian}`,
    ({ label }) => label,
  ]);
  const row = (bagian: string, semula: string, menjadi: string): PerubahanRapat => ({
    kelompok: 'MATRIKS',
    bagian,
    semula,
    menjadi,
  });
  const uraikan = ({ label, baris }: BarisBernomor): string => `${label} ${baris.uraian}`.trim();
  return [
    ...pasanganList.flatMap(([semula, menjadi]) =>
      bandingkanIsian(
        'MATRIKS',
        ISIAN.map(([bagian, baca]): Isian<BarisBernomor> => [`${menjadi.label}: ${bagian}`, baca]),
        semula,
        menjadi,
      ),
    ),
    ...hilangList.map((baris) => row('Baris matriks dihapus', uraikan(baris), '')),
    ...tambahList.map((baris) => row('Baris matriks ditambahkan', '', uraikan(baris))),
  ];
};
