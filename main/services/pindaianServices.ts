import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HandlersOf } from '../../shared/contract';
import type { persiapanContract } from '../../shared/contract/persiapanContract';
import type { Pengesahan, Pindaian } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { readBounded } from '../files/readBounded';
import { sha256Of } from '../files/sha256Of';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { Connection } from '../store/connection';
import { readPengesahan, savePindaianList } from '../store/repositories/pengesahanRepository';
import { type RapatRef, requireRapat, tersimpan } from './rapatRef';
import { readFrom, requireDossier, type ServiceContext } from './serviceContext';

type PindaianServices = Pick<HandlersOf<typeof persiapanContract>, 'pindaian:add' | 'pindaian:path'>;

/** Largest scan kept, in bytes. */
export const UKURAN_PINDAIAN_MAKS = 30 * 1024 * 1024;
const PINDAIAN_MAKS = 20;

/** First bytes of the kinds that are kept; the name a user gave the file says nothing. */
const AWALAN: readonly (readonly [ekstensi: string, awalan: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
];

/**
 * Scans of signed minutes. The files lie in `pindaian` beside the database, named by their hash, so that one that is in
 * two dossiers is kept once. Backups of the database and `.renaksi` files hold names and hashes only: whoever moves a data
 * folder takes `pindaian` along.
 */
export const pindaianServices = (context: ServiceContext): PindaianServices => {
  const folder = join(context.store.folder, 'pindaian');
  return {
    'pindaian:add': async ({ path, ...ref }) => {
      // Before the copy: a meeting that is not locked takes none.
      readFrom(context, ref.dossierId, (connection) => requirePengesahan(connection, ref));
      const isi = await readBounded(path, UKURAN_PINDAIAN_MAKS);
      const ekstensi = ekstensiOf(isi, path);
      const pindaian: Pindaian = {
        namaBerkas: basename(path).slice(-600),
        ukuranByte: isi.byteLength,
        sha256: sha256Of(isi),
      };
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw new RenaksiError('FOLDER_NOT_WRITABLE', { path: folder }, { cause });
      });
      // The file first: a row never names a file that isn't there.
      await writeFileAtomic(join(folder, `${pindaian.sha256}.${ekstensi}`), isi);
      return tersimpan(context.store.write((connection) => addPindaian(connection, ref, pindaian)));
    },
    'pindaian:path': async ({ sha256, ...ref }) => {
      const { pindaianList } = readFrom(context, ref.dossierId, (connection) => requirePengesahan(connection, ref));
      if (!pindaianList.some((p) => p.sha256 === sha256)) throw new RenaksiError('NOT_FOUND', { sha256 });
      for (const [ekstensi] of AWALAN) {
        const path = join(folder, `${sha256}.${ekstensi}`);
        const isi = await readBounded(path, UKURAN_PINDAIAN_MAKS).catch((error: unknown) => {
          if (error instanceof RenaksiError && error.code === 'FILE_NOT_FOUND') return null;
          throw error;
        });
        if (isi === null) continue;
        if (sha256Of(isi) !== sha256) throw new RenaksiError('FILE_DAMAGED', { path });
        return { path };
      }
      throw new RenaksiError('FILE_NOT_FOUND', { path: join(folder, sha256) });
    },
  };
};

const addPindaian = (connection: Connection, ref: RapatRef, pindaian: Pindaian): void => {
  requireDossier(connection, ref.dossierId);
  const { pindaianList } = requirePengesahan(connection, ref);
  // Added a second time: it is there already.
  if (pindaianList.some(({ sha256 }) => sha256 === pindaian.sha256)) return;
  if (pindaianList.length >= PINDAIAN_MAKS) {
    throw new RenaksiError('LIMIT_REACHED', { tempat: 'pindaianList', maks: PINDAIAN_MAKS });
  }
  savePindaianList(connection, ref.dossierId, ref.rapatId, [...pindaianList, pindaian]);
};

const requirePengesahan = (connection: Connection, ref: RapatRef): Pengesahan => {
  requireRapat(connection, ref);
  const pengesahan = readPengesahan(connection, ref.dossierId, ref.rapatId, 'TANPA_SALINAN');
  if (!pengesahan) throw new RenaksiError('INPUT_INVALID', { tempat: 'rapatId', aturan: 'BELUM_DISAHKAN' });
  return pengesahan;
};

const ekstensiOf = (isi: Uint8Array, path: string): string => {
  const jenis = AWALAN.find(([, awalan]) => awalan.every((byte, i) => isi[i] === byte));
  if (!jenis) throw new RenaksiError('FILE_FOREIGN', { path });
  return jenis[0];
};
