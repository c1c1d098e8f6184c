import type { Peserta, Rapat } from '../../dossier';
import { pasangkan } from './pasangkan';
import { bandingkanIsian, type Isian, type PerubahanRapat } from './perubahan';

const ISIAN: readonly Isian<Peserta>[] = [
  ['nama', ({ nama }) => nama],
  ['instansi', ({ instansi }) => instansi],
  ['jabatan', ({ jabatan }) => jabatan],
  ['kehadiran', ({ hadir }) => (hadir ? 'hadir' : 'tidak hadir')],
  ['jam hadir', ({ jamHadir }) => jamHadir ?? ''],
  ['mewakili', ({ mewakili }) => mewakili],
  ['tanda tangan di layar', ({ tandaTangan }) => (tandaTangan.length > 0 ? 'ada' : 'tidak ada')],
];

/** Signs that two entries are one person, the surest first: a name or an office may be what was wrong. */
const KUNCI: readonly ((peserta: Peserta) => string)[] = [
  ({ nama, instansi }) => nama.trim() && `${nama}\n${instansi}`,
  ({ nama }) => nama,
  ({ instansi, jabatan }) => instansi.trim() && jabatan.trim() && `${instansi}\n${jabatan}`,
];

const sebut = ({ nama }: Peserta): string => nama.trim() || '(tanpa nama)';

const uraikan = ({ nama, instansi, jabatan, hadir, mewakili }: Peserta): string =>
  [nama, jabatan, instansi, mewakili.trim() && `mewakili ${mewakili}`, hadir ? 'hadir' : 'tidak hadir']
    .filter((teks) => teks.trim() !== '')
    .join(', ');

/** Who was added, taken out, changed or moved in the attendance list. */
export const perubahanKehadiran = (lama: Rapat, baru: Rapat): PerubahanRapat[] => {
  const { pasanganList, hilangList, tambahList } = pasangkan(lama.pesertaList, baru.pesertaList, KUNCI);
  const row = (bagian: string, semula: string, menjadi: string): PerubahanRapat => ({
    kelompok: 'KEHADIRAN',
    bagian,
    semula,
    menjadi,
  });
  return [
    ...pasanganList.flatMap(([semula, menjadi]) =>
      bandingkanIsian(
        'KEHADIRAN',
        ISIAN.map(([bagian, baca]): Isian<Peserta> => [`Peserta ${sebut(semula)}: ${bagian}`, baca]),
        semula,
        menjadi,
      ),
    ),
    ...hilangList.map((p) => row('Peserta dihapus dari daftar', uraikan(p), '')),
    ...tambahList.map((p) => row('Peserta ditambahkan ke daftar', '', uraikan(p))),
    ...perubahanUrutan(pasanganList, baru.pesertaList).map(([semula, menjadi]) =>
      row('Urutan daftar hadir', semula, menjadi),
    ),
  ];
};

/** Those who stand elsewhere than before, counted among the ones that stayed. */
const perubahanUrutan = (
  pasanganList: readonly (readonly [Peserta, Peserta])[],
  baruList: readonly Peserta[],
): [string, string][] => {
  const posisi = new Map(baruList.map((p, i) => [p, i]));
  const urutBaru = pasanganList
    .map(([, menjadi]) => menjadi)
    .toSorted((a, b) => (posisi.get(a) ?? 0) - (posisi.get(b) ?? 0));
  const urutLama = pasanganList.map(([, menjadi]) => menjadi);
  const pindahList = urutLama.filter((p, i) => urutBaru[i] !== p);
  if (pindahList.length === 0) return [];
  const tulis = (urut: readonly Peserta[]): string =>
    urut.flatMap((p, i) => (pindahList.includes(p) ? `${i + 1}. ${sebut(p)}` : [])).join('; ');
  return [[tulis(urutLama), tulis(urutBaru)]];
};
