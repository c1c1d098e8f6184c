import type { HasilBacaKerja, LembarBacaan } from '../../shared/contract';
import { checkDossier } from '../../shared/domain/interchange/checkDossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Exporter } from '../export/exporter';
import type { PembacaGambar } from '../files/gambar/gambarTerpisah';
import type { BahanKerja } from '../files/lembar/readLembarTerpisah';
import type { Connection } from '../store/connection';
import { readDossier } from '../store/repositories/dossierRepository';
import { readKeadaan } from '../store/repositories/keadaanRepository';
import type { Aksi, Saved, Store } from '../store/store';

/** Reads a workbook or text table; `readLembar` says what it throws. */
export type ReadLembar = (path: string) => Promise<LembarBacaan[]>;

/** Reads a working sheet or plain sheet against the matrix as it is; `bacaLembar` says what it throws. */
export type BacaLembarKerja = (path: string, bahan: BahanKerja) => Promise<HasilBacaKerja>;

/** What every service works with. */
export interface ServiceContext {
  readonly store: Store;
  readonly exporter: Exporter;
  /** Folder of the shipped question bank, narrative templates and sample. */
  readonly assetsFolder: string;
  /** A fresh id each time. */
  readonly newId: () => string;
  readonly gambar: PembacaGambar;
}

/** Throws NOT_FOUND unless the dossier is here and not deleted. */
export const requireDossier = (connection: Connection, dossierId: string): void => {
  if (readKeadaan(connection, dossierId) !== 'ACTIVE') throw new RenaksiError('NOT_FOUND', { dossierId });
};

/** Reads from a dossier in use. Throws NOT_FOUND. */
export const readFrom = <T>({ store }: ServiceContext, dossierId: string, run: (connection: Connection) => T): T =>
  store.read((connection) => {
    requireDossier(connection, dossierId);
    return run(connection);
  });

/** Changes a dossier in use as one step of its history. Throws NOT_FOUND. */
export const changeDossier = <T>({ store }: ServiceContext, aksi: Aksi, run: (connection: Connection) => T): Saved<T> =>
  store.change(aksi, (connection) => {
    requireDossier(connection, aksi.dossierId);
    return run(connection);
  });

/**
 * The same for input that may break a rule of `checkDossier`: the dossier as it would become is checked as a whole, and
 * INPUT_INVALID with the place and the rule takes the change back.
 */
export const changeChecked = (
  context: ServiceContext,
  aksi: Aksi,
  run: (connection: Connection) => void,
): { disimpanPada: string } => {
  const { disimpanPada } = changeDossier(context, aksi, (connection) => {
    run(connection);
    const pelanggaran = checkDossier(readDossier(connection, aksi.dossierId, 'TANPA_SALINAN'));
    if (pelanggaran) throw new RenaksiError('INPUT_INVALID', { ...pelanggaran });
  });
  return { disimpanPada };
};
