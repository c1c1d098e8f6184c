import { formatTanggal } from '../../domain/format/tanggal';

/** Date of an ISO instant where the document is made, in words: near midnight another day than in UTC. */
export const tanggalSetempat = (instan: string): string => {
  const date = new Date(instan);
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  return formatTanggal(`${date.getFullYear()}-${dua(date.getMonth() + 1)}-${dua(date.getDate())}`);
};
