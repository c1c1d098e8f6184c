import type { Bukti, Penilaian, Peserta, Suara } from '../../dossier';
import { penilaianBaru } from '../barisBaru';
import { hitungSuara } from '../hitungSuara';
import { pasangkan } from './pasangkan';
import { bandingkanIsian, type Isian, type IsiRapat, type PerubahanRapat } from './perubahan';

/** A question with its number through all aspects, what was agreed on it, and who could vote. */
interface Butir {
  readonly nomor: number;
  readonly teks: string;
  readonly penilaian: Penilaian;
  readonly pesertaById: ReadonlyMap<string, Peserta>;
}

const butirListOf = ({ rapat, bank }: IsiRapat): Butir[] => {
  const penilaianById = new Map(rapat.penilaianList.map((p) => [p.pertanyaanId, p]));
  const pesertaById = new Map(rapat.pesertaList.map((p) => [p.pesertaId, p]));
  return bank.aspekList
    .flatMap((aspek) => aspek.pertanyaanList)
    .map(({ pertanyaanId, teks }, i) => ({
      nomor: i + 1,
      teks,
      penilaian: penilaianById.get(pertanyaanId) ?? penilaianBaru({ pertanyaanId }),
      pesertaById,
    }));
};

const formatBukti = ({ rujukan, keterangan }: Bukti): string =>
  keterangan.trim() === '' ? rujukan : `${rujukan} (${keterangan.trim()})`;

const formatJumlah = (suara: Suara | null): string => {
  const { jumlahList, total } = hitungSuara(suara);
  if (suara === null || total === 0) return '';
  const cara = suara.cara === 'PESERTA' ? 'per peserta' : 'angkat tangan';
  return `${jumlahList.map((jumlah, i) => `nilai ${i + 1}: ${jumlah}`).join(', ')} (${cara})`;
};

const formatPemilih = ({ penilaian: { suara }, pesertaById }: Butir): string =>
  suara?.cara !== 'PESERTA'
    ? ''
    : suara.suaraList
        .map(({ pesertaId, nilai }) => `${pesertaById.get(pesertaId)?.nama.trim() || '(tanpa nama)'}: ${nilai}`)
        .toSorted()
        .join('; ');

const ISIAN: readonly Isian<Butir>[] = [
  ['rumusan', ({ teks }) => teks],
  ['nilai', ({ penilaian: { nilai } }) => (nilai === null ? '' : String(nilai))],
  ['suara', ({ penilaian: { suara } }) => formatJumlah(suara)],
  ['suara tiap peserta', formatPemilih],
  ['pendapat berbeda', ({ penilaian }) => penilaian.pendapatBerbeda],
  ['catatan', ({ penilaian }) => penilaian.catatan],
  ['bukti', ({ penilaian }) => penilaian.bukti],
  ['rujukan bukti', ({ penilaian: { buktiList } }) => buktiList.map(formatBukti).join('; ')],
];

/** Changes of every question: wording, score, votes, dissent, note, evidence. */
export const perubahanPenilaian = (lama: IsiRapat, baru: IsiRapat): PerubahanRapat[] => {
  const { pasanganList, hilangList, tambahList } = pasangkan(butirListOf(lama), butirListOf(baru), [
    ({ teks }) => teks,
    ({ nomor }) => String(nomor),
  ]);
  return [
    ...pasanganList.flatMap(([semula, menjadi]) =>
      bandingkanIsian(
        'PENILAIAN',
        ISIAN.map(([bagian, baca]): Isian<Butir> => [`Pertanyaan ${menjadi.nomor}: ${bagian}`, baca]),
        semula,
        menjadi,
      ),
    ),
    ...hilangList.map((butir) => rowOf('Pertanyaan dihapus', uraikan(butir), '')),
    ...tambahList.map((butir) => rowOf('Pertanyaan ditambahkan', '', uraikan(butir))),
  ];
};

const rowOf = (bagian: string, semula: string, menjadi: string): PerubahanRapat => ({
  kelompok: 'PENILAIAN',
  bagian,
  semula,
  menjadi,
});

const uraikan = ({ nomor, teks, penilaian: { nilai } }: Butir): string =>
  `${nomor}. ${teks} (nilai ${nilai ?? 'belum ada'})`;
