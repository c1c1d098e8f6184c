import type { Peserta } from '../../../../shared/domain/dossier';

export type SaringHadir = 'SEMUA' | 'BELUM' | 'HADIR' | 'TERLAMBAT';

export interface Saringan {
  /** Words looked for in name, office, post and whom the person stands in for; all must be there. */
  readonly cari: string;
  /** Exact office, null for all. */
  readonly instansi: string | null;
  readonly hadir: SaringHadir;
}

const rapikan = (teks: string): string => teks.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Minutes after the start at which a present person came; null when in time, absent or unknown. */
export const menitTerlambat = ({ hadir, jamHadir }: Peserta, waktuMulai: string | null): number | null => {
  if (!hadir || jamHadir === null || waktuMulai === null || jamHadir <= waktuMulai) return null;
  const menit = (waktu: string): number => Number(waktu.slice(0, 2)) * 60 + Number(waktu.slice(3));
  return menit(jamHadir) - menit(waktuMulai);
};

const isHadirCocok = (peserta: Peserta, saring: SaringHadir, waktuMulai: string | null): boolean => {
  if (saring === 'SEMUA') return true;
  if (saring === 'TERLAMBAT') return menitTerlambat(peserta, waktuMulai) !== null;
  return peserta.hadir === (saring === 'HADIR');
};

/** Participants that fit, in their order; those whose name begins with what is looked for come first. */
export const saringPeserta = (
  list: readonly Peserta[],
  { cari, instansi, hadir }: Saringan,
  waktuMulai: string | null,
): Peserta[] => {
  const kataList = rapikan(cari).split(/\s+/).filter(Boolean);
  const awal = kataList.join(' ');
  const cocok = list.filter((peserta) => {
    if (instansi !== null && peserta.instansi !== instansi) return false;
    if (!isHadirCocok(peserta, hadir, waktuMulai)) return false;
    const teks = rapikan(`${peserta.nama} ${peserta.instansi} ${peserta.jabatan} ${peserta.mewakili}`);
    return kataList.every((kata) => teks.includes(kata));
  });
  if (awal === '') return cocok;
  const isAwal = ({ nama }: Peserta): number => (rapikan(nama).startsWith(awal) ? 0 : 1);
  return cocok.toSorted((a, b) => isAwal(a) - isAwal(b));
};

/** Offices of the list, each once, in alphabetical order. */
export const listInstansi = (list: readonly Peserta[]): string[] =>
  [...new Set(list.map(({ instansi }) => instansi))].filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'id'));
