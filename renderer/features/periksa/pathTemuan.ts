import type { TempatTemuan } from '../../../shared/domain/periksa/temuan';
import { pathOf } from '../../app/routes';
import { pathBagian, pathBaris } from '../../data/paramBaris';

/** Address of the spot a finding is about: its screen, with the row of the matrix or the section of the narrative. */
export const pathTemuan = (dossierId: string, { layar, id }: TempatTemuan): string => {
  const path = pathOf(dossierId, layar);
  if (id === null) return path;
  if (layar === 'matriks') return pathBaris(path, id);
  return layar === 'naskah' ? pathBagian(path, id) : path;
};
