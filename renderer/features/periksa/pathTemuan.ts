import type { TempatTemuan } from '../../../shared/domain/periksa/temuan';
import { pathOf } from '../../app/routes';
import { pathBagian, pathBaris } from '../../data/paramBaris';

/** Block of a section that a place is in, by its position from 0; null for the section's title. */
const blokOf = (jalur: string): number | null => {
  const posisi = /\.blokList\[(\d+)\]/.exec(jalur)?.[1];
  return posisi === undefined ? null : Number(posisi);
};

/** Address of the spot a finding is about: its screen, with the row of the matrix or the block of the narrative. */
export const pathTemuan = (dossierId: string, { layar, jalur, id }: TempatTemuan): string => {
  const path = pathOf(dossierId, layar);
  if (id === null) return path;
  if (layar === 'matriks') return pathBaris(path, id);
  return layar === 'naskah' ? pathBagian(path, id, blokOf(jalur)) : path;
};
