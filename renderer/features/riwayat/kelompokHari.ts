import dayjs from 'dayjs';
import type { AksiRiwayat } from '../../../shared/contract';
import { teksRiwayat } from '../../text/riwayat';

export interface HariRiwayat {
  /** `Hari ini, Selasa 24 November 2026` */
  readonly hari: string;
  readonly list: readonly AksiRiwayat[];
}

/** Actions by the local day they were done on, in their order. */
export const kelompokHari = (aksiList: readonly AksiRiwayat[], kini: Date): HariRiwayat[] => {
  const hasil: { hari: string; list: AksiRiwayat[] }[] = [];
  for (const aksi of aksiList) {
    const hari = sebutHari(aksi.pada, kini);
    const akhir = hasil.at(-1);
    if (akhir?.hari === hari) akhir.list.push(aksi);
    else hasil.push({ hari, list: [aksi] });
  }
  return hasil;
};

const sebutHari = (pada: string, kini: Date): string => {
  const hari = dayjs(pada);
  const nama = hari.locale('id').format('dddd, D MMMM YYYY');
  if (hari.isSame(kini, 'day')) return `${teksRiwayat.hariIni} – ${nama}`;
  return hari.isSame(dayjs(kini).subtract(1, 'day'), 'day') ? `${teksRiwayat.kemarin} – ${nama}` : nama;
};
