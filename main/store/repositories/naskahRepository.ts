import * as z from 'zod';
import { type BagianNaskah, bagianNaskahSchema } from '../../../shared/domain/dossier';
import { RenaksiError } from '../../../shared/errors/errorCode';
import type { Connection } from '../connection';
import { deleteRow, insertRow, updateRow } from '../rows/syncRows';
import { naskahTable } from '../rows/tableList';

/** Changes a section where it stands; answers how many there were (0 or 1). */
export const saveBagian = (connection: Connection, dossierId: string, bagian: BagianNaskah): number =>
  updateRow(
    connection,
    naskahTable.name,
    { dossier_id: dossierId, bagian_id: bagian.bagianId },
    naskahTable.toRow(bagian),
  );

export interface TemplatNaskah {
  /** ISO instant it was saved. */
  readonly disimpanPada: string;
  readonly naskah: BagianNaskah[];
}

export const templatNaskahSchema = z.array(bagianNaskahSchema).max(200);

/** The house template, or null while new dossiers start with the shipped one. Throws STORE_CORRUPT. */
export const readTemplatTersimpan = (connection: Connection): TemplatNaskah | null => {
  const row = connection.prepare('SELECT disimpan_pada, naskah FROM templat_naskah').get();
  if (row === undefined) return null;
  const hasil = templatNaskahSchema.safeParse(JSON.parse(String(row['naskah'])));
  if (!hasil.success) throw new RenaksiError('STORE_CORRUPT', { tempat: 'templat_naskah' });
  return { disimpanPada: String(row['disimpan_pada']), naskah: hasil.data };
};

/** Null takes the house template away. */
export const saveTemplat = (connection: Connection, templat: TemplatNaskah | null): void => {
  deleteRow(connection, 'templat_naskah', { nomor: 1 });
  if (templat === null) return;
  insertRow(connection, 'templat_naskah', {
    nomor: 1,
    disimpan_pada: templat.disimpanPada,
    naskah: JSON.stringify(templat.naskah),
  });
};
