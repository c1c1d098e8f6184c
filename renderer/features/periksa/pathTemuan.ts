import type { TempatTemuan } from '../../../shared/domain/periksa/temuan';
import { pathOf } from '../../app/routes';
import { pathBagian, pathBaris, pathTempat } from '../../data/paramBaris';

/** Block of a section that a place is in, by its position from 0; null for the section's title. */
const blokOf = (jalur: string): number | null => {
  const posisi = /\.blokList\[(\d+)\]/.exec(jalur)?.[1];
  return posisi === undefined ? null : Number(posisi);
};

/** Address of the spot a finding is about: its screen, with the row of the matrix, the block of the narrative or the field. */
export const pathTemuan = (dossierId: string, { layar, jalur, id }: TempatTemuan): string => {
  const path = pathOf(dossierId, layar);
  if (layar === 'matriks' && id !== null) return pathBaris(path, id);
  if (layar === 'naskah' && id !== null) return pathBagian(path, id, blokOf(jalur));
  return pathTempat(path, jalur);
};
