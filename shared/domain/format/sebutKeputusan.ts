import type { Keputusan } from '../dossier';
import { formatTanggal } from './tanggal';

/** `Nomor 5 tanggal 29 November 2021 tentang …`; parts not known are left out, null when nothing is. */
export const sebutKeputusan = (
  { nomor, tanggal, tentang }: Keputusan,
  penghubung: 'tentang' | 'perihal',
): string | null => {
  const bagianList = [
    nomor.trim() && `Nomor ${nomor.trim()}`,
    tanggal && `tanggal ${formatTanggal(tanggal)}`,
    tentang.trim() && `${penghubung} ${tentang.trim()}`,
  ].filter((bagian) => bagian);
  return bagianList.length > 0 ? bagianList.join(' ') : null;
};
