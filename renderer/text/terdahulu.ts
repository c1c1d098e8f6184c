import { tahunOf } from '../../shared/domain/format/tanggal';

/** Short name of an earlier meeting: its year when it has a date. */
export const labelTerdahulu = ({
  nama,
  tanggal,
}: {
  readonly nama: string;
  readonly tanggal: string | null;
}): string => (tanggal === null ? nama : String(tahunOf(tanggal)));

/** Words of the comparison with an earlier meeting. */
export const teksTerdahulu = {
  pilih: 'Bandingkan dengan rapat',
  tanpa: 'Tanpa pembanding',
  nilai: (label: string, nilai: number) => `${label}: ${nilai}`,
  rata: (label: string) => `Rata-rata ${label}`,
  tidakAda: (label: string) => `${label}: tidak dinilai`,
  perubahan: 'Perubahan',
  naik: 'naik',
  turun: 'turun',
  tetap: 'tetap',
  beda: 'Beda dengan rapat terdahulu',
} as const;
