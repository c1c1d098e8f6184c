import { type HasilAspek, hitungAsesmen } from '../../asesmen/hitungAsesmen';
import { pasangkan } from './pasangkan';
import { bandingkanIsian, type Isian, type IsiRapat, type PerubahanRapat } from './perubahan';

const hasilOf = ({ bank, rapat }: IsiRapat): readonly HasilAspek[] =>
  hitungAsesmen(bank, rapat.penilaianList, rapat.prioritasList).aspekList;

const ISIAN: readonly Isian<HasilAspek>[] = [
  ['nama', ({ nama }) => nama],
  ['nilai rata-rata', ({ rataRataCetak }) => rataRataCetak ?? ''],
  ['predikat', ({ predikat }) => predikat ?? ''],
  ['prioritas', ({ peringkatDiputuskan }) => (peringkatDiputuskan === null ? '' : String(peringkatDiputuskan))],
  ['alasan prioritas', ({ alasan }) => alasan],
];

/** Changes of every aspect: mean and predicate, which follow from scores, and the meeting's decision on its rank. */
export const perubahanPrioritas = (lama: IsiRapat, baru: IsiRapat): PerubahanRapat[] => {
  const { pasanganList, hilangList, tambahList } = pasangkan(hasilOf(lama), hasilOf(baru), [
    ({ nama }) => nama,
    (_, posisi) => String(posisi),
  ]);
  return [
    ...pasanganList.flatMap(([semula, menjadi]) =>
      bandingkanIsian(
        'PRIORITAS',
        ISIAN.map(([bagian, baca]): Isian<HasilAspek> => [`Aspek ${semula.nama}: ${bagian}`, baca]),
        semula,
        menjadi,
      ),
    ),
    ...hilangList.map(({ nama }): PerubahanRapat => ({ ...ASPEK, bagian: 'Aspek dihapus', semula: nama, menjadi: '' })),
    ...tambahList.map(
      ({ nama }): PerubahanRapat => ({ ...ASPEK, bagian: 'Aspek ditambahkan', semula: '', menjadi: nama }),
    ),
  ];
};

const ASPEK = { kelompok: 'PRIORITAS' } as const;
