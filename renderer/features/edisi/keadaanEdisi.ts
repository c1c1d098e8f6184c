import type { Edisi } from '../../../shared/domain/dossier';

/** LUAR is an edition whose regulation came about outside of the app: adopted, and not frozen here. */
export type KeadaanEdisi = 'DRAF' | 'BEKU' | 'LUAR';

export const keadaanEdisi = ({ status, penetapan }: Pick<Edisi, 'status' | 'penetapan'>): KeadaanEdisi => {
  if (penetapan !== null) return 'BEKU';
  return status === 'DITETAPKAN' ? 'LUAR' : 'DRAF';
};
