import type { TempatTemuan } from '../../../shared/domain/periksa/temuan';
import { pathOf } from '../../app/routes';
import { pathBaris } from '../../data/paramBaris';

/** Address of the spot a finding is about: its screen, for the matrix with its row. */
export const pathTemuan = (dossierId: string, { layar, id }: TempatTemuan): string => {
  const path = pathOf(dossierId, layar);
  return layar === 'matriks' && id !== null ? pathBaris(path, id) : path;
};
