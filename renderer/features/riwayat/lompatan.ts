import type { AksiRiwayat } from '../../../shared/contract';

/** A jump to the state after an action: how many steps it takes back or does again. */
export interface Lompatan {
  readonly arah: 'KEMBALI' | 'ULANGI';
  readonly jumlah: number;
  /** There may be more steps than were loaded. */
  readonly isSedikitnya: boolean;
}

/** An old action of which only what was done and when is left. */
export const isPadat = ({ jumlahBaris }: Pick<AksiRiwayat, 'jumlahBaris'>): boolean => jumlahBaris === 0;

/**
 * What jumping to an action means, null where it means nothing: the state is that already, the action was dropped, or one
 * on the way back has let go of its details.
 * `aksiList` runs from the newest without gaps; undone actions are all newer than those in force.
 */
export const lompatanKe = (
  aksiList: readonly AksiRiwayat[],
  { aksiId, keadaan }: AksiRiwayat,
  adaLebihLama: boolean,
): Lompatan | null => {
  if (keadaan === 'BERLAKU') {
    const diurungkan = aksiList.filter((aksi) => aksi.keadaan === 'BERLAKU' && aksi.aksiId > aksiId);
    const jumlah = diurungkan.length;
    return jumlah === 0 || diurungkan.some(isPadat) ? null : { arah: 'KEMBALI', jumlah, isSedikitnya: false };
  }
  if (keadaan === 'TERBUANG') return null;
  const jumlah = aksiList.filter((aksi) => aksi.keadaan === 'DIBATALKAN' && aksi.aksiId <= aksiId).length;
  const isSedikitnya = adaLebihLama && aksiList.every((aksi) => aksi.keadaan !== 'BERLAKU');
  return { arah: 'ULANGI', jumlah, isSedikitnya };
};
