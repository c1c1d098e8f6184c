import type { KeadaanHalaman, Kotak, PasanganHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';

/** BELUM: differs in some way that is still being read. */
export type KeadaanPasangan = KeadaanHalaman | 'BELUM';

/** A pair of pages as it is listed and shown. */
export interface PasanganTampil extends Omit<PasanganHalaman, 'keadaan'> {
  readonly keadaan: KeadaanPasangan;
  /** Where the pictures differ though the words don't. */
  readonly gambar: Kotak | null;
}

export const isBerubah = ({ keadaan }: PasanganTampil): boolean => keadaan !== 'SAMA' && keadaan !== 'BERGESER';

export const hitungKeadaan = (pasanganList: readonly PasanganTampil[]): Readonly<Record<KeadaanPasangan, number>> => {
  const jumlah: Record<KeadaanPasangan, number> = { SAMA: 0, BERGESER: 0, BERUBAH: 0, LAMA: 0, BARU: 0, BELUM: 0 };
  for (const { keadaan } of pasanganList) jumlah[keadaan] += 1;
  return jumlah;
};

/** Index of the nearest changed pair after (1) or before (-1) one; null when there is none. */
export const berubahDari = (pasanganList: readonly PasanganTampil[], kini: number, arah: 1 | -1): number | null => {
  for (let i = kini + arah; i >= 0 && i < pasanganList.length; i += arah) {
    const pasangan = pasanganList[i];
    if (pasangan && isBerubah(pasangan)) return i;
  }
  return null;
};
