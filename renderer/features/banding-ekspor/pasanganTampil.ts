import type { KeadaanHalaman, Kotak, PasanganHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';

/** A pair of pages as it is listed and shown. */
export interface PasanganTampil extends PasanganHalaman {
  /** Where the pictures differ though the words don't. */
  readonly gambar: Kotak | null;
}

export const isBerubah = ({ keadaan }: PasanganTampil): boolean => keadaan !== 'SAMA' && keadaan !== 'BERGESER';

/** Pages whose pictures differ have changed, whatever their words say. */
export const susunPasangan = (
  pasanganList: readonly PasanganHalaman[],
  kotakByPasangan: ReadonlyMap<number, Kotak>,
): readonly PasanganTampil[] =>
  pasanganList.map((pasangan, i) => {
    const gambar = kotakByPasangan.get(i) ?? null;
    return { ...pasangan, gambar, keadaan: gambar ? 'BERUBAH' : pasangan.keadaan };
  });

export const hitungKeadaan = (pasanganList: readonly PasanganTampil[]): Readonly<Record<KeadaanHalaman, number>> => {
  const jumlah: Record<KeadaanHalaman, number> = { SAMA: 0, BERGESER: 0, BERUBAH: 0, LAMA: 0, BARU: 0 };
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
