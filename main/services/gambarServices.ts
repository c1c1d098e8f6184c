import type { HandlersOf } from '../../shared/contract';
import type { naskahContract } from '../../shared/contract/naskahContract';
import { GAMBAR_MAKS, type GambarNaskah, UKURAN_SEMUA_GAMBAR_MAKS } from '../../shared/domain/dossier';
import { RenaksiError } from '../../shared/errors/errorCode';
import { byteBase64 } from '../files/gambar/periksaGambarList';
import type { Connection } from '../store/connection';
import { insertGambar, readGambar, readUkuranGambar } from '../store/repositories/gambarRepository';
import { deleteRow } from '../store/rows/syncRows';
import { gambarTable } from '../store/rows/tableList';
import { requireOne } from './isiServices';
import { changeChecked, changeDossier, readFrom, type ServiceContext } from './serviceContext';

type GambarServices = Pick<HandlersOf<typeof naskahContract>, 'gambar:add' | 'gambar:get' | 'gambar:remove'>;

/** The user's own pictures for the narrative. */
export const gambarServices = (context: ServiceContext): GambarServices => ({
  'gambar:add': async ({ dossierId, path }) => {
    // Before the work: a dossier that isn't there takes none.
    readFrom(context, dossierId, () => undefined);
    const terbaca = await context.gambar.read(path);
    const baru: GambarNaskah = { gambarId: context.newId(), ...terbaca };
    const { value, disimpanPada } = changeDossier(context, { dossierId, label: 'gambar:add' }, (connection) =>
      addGambar(connection, dossierId, baru),
    );
    return { disimpanPada, gambar: { ...value, isi: '' } };
  },
  'gambar:get': ({ dossierId, gambarId }) => {
    const gambar = readFrom(context, dossierId, (connection) => readGambar(connection, dossierId, gambarId));
    if (!gambar) throw new RenaksiError('NOT_FOUND', { gambarId });
    return gambar;
  },
  'gambar:remove': ({ dossierId, gambarId }) =>
    changeChecked(context, { dossierId, label: 'gambar:remove' }, (connection) =>
      requireOne(
        deleteRow(connection, gambarTable.name, { dossier_id: dossierId, gambar_id: gambarId }),
        'gambarId',
        gambarId,
      ),
    ),
});

/** The picture as it is now in the dossier: one with the same bytes stays the only one. */
const addGambar = (connection: Connection, dossierId: string, baru: GambarNaskah): GambarNaskah => {
  const { jumlah, karakter, samaId } = readUkuranGambar(connection, dossierId, baru.isi);
  const sama = samaId === null ? undefined : readGambar(connection, dossierId, samaId);
  if (sama) return sama;
  if (jumlah >= GAMBAR_MAKS) throw new RenaksiError('LIMIT_REACHED', { tempat: 'gambarList', maks: GAMBAR_MAKS });
  if (Math.floor((karakter * 3) / 4) + byteBase64(baru.isi) > UKURAN_SEMUA_GAMBAR_MAKS) {
    throw new RenaksiError('LIMIT_REACHED', { tempat: 'gambarList', maksByte: UKURAN_SEMUA_GAMBAR_MAKS });
  }
  insertGambar(connection, dossierId, baru);
  return baru;
};
