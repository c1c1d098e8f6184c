import { formatAngka } from './angka';

/** An amount in whole rupiah as official letters write it, without a space: `Rp1.250.000`. */
export const formatRupiah = (rupiah: number): string => `Rp${formatAngka(rupiah)}`;
