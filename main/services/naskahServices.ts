import type { HandlersOf } from '../../shared/contract';
import type { naskahContract } from '../../shared/contract/naskahContract';
import type { BagianNaskah } from '../../shared/domain/dossier';
import { templatDari } from '../../shared/domain/variabel/templatDari';
import { RenaksiError } from '../../shared/errors/errorCode';
import type { Connection } from '../store/connection';
import { readAspekList } from '../store/repositories/bankRepository';
import { readTemplatTersimpan, saveBagian, saveTemplat } from '../store/repositories/naskahRepository';
import { listEntities, syncRows } from '../store/rows/syncRows';
import { naskahTable } from '../store/rows/tableList';
import { rejectGanda, requireOne } from './isiServices';
import { readTemplatNaskah } from './readAsset';
import { changeChecked, readFrom, type ServiceContext } from './serviceContext';

type NaskahServices = Omit<
  HandlersOf<typeof naskahContract>,
  'gambar:add' | 'gambar:get' | 'gambar:remove' | 'periksa:terima' | 'periksa:batalTerima'
>;

/** Most sections of a narrative: `dossierSchema` takes no more. */
const BAGIAN_MAKS = 200;

/** Sections of the narrative, and the template new dossiers start with. */
export const naskahServices = (context: ServiceContext): NaskahServices => {
  const { store, assetsFolder } = context;
  const change = (
    dossierId: string,
    label: string,
    ubah: (naskah: readonly BagianNaskah[]) => readonly BagianNaskah[],
  ): { disimpanPada: string } =>
    changeChecked(context, { dossierId, label }, (connection) => {
      const naskah = ubah(readNaskah(connection, dossierId));
      if (naskah.length > BAGIAN_MAKS) throw new RenaksiError('LIMIT_REACHED', { tempat: 'naskah', maks: BAGIAN_MAKS });
      rejectGanda(
        'naskah',
        naskah.map(({ bagianId }) => bagianId),
      );
      syncRows(connection, naskahTable, { dossier_id: dossierId }, naskah);
    });
  return {
    'naskah:saveBagian': ({ dossierId, bagian }) =>
      changeChecked(context, { dossierId, label: 'naskah:saveBagian' }, (connection) =>
        requireOne(saveBagian(connection, dossierId, bagian), 'bagianId', bagian.bagianId),
      ),
    'naskah:addBagian': ({ dossierId, bagianList, setelahId }) =>
      change(dossierId, 'naskah:addBagian', (naskah) => {
        const i = naskah.findIndex(({ bagianId }) => bagianId === setelahId);
        if (setelahId !== null && i < 0) throw new RenaksiError('NOT_FOUND', { bagianId: setelahId });
        return naskah.toSpliced(i + 1, 0, ...bagianList);
      }),
    'naskah:removeBagian': ({ dossierId, bagianIdList }) =>
      change(dossierId, 'naskah:removeBagian', (naskah) => {
        const buang = new Set(bagianIdList);
        const sisa = naskah.filter(({ bagianId }) => !buang.has(bagianId));
        if (naskah.length - sisa.length !== buang.size) throw new RenaksiError('NOT_FOUND', { tempat: 'naskah' });
        return sisa;
      }),
    'naskah:susun': ({ dossierId, susunan }) =>
      change(dossierId, 'naskah:susun', (naskah) => {
        const bagianById = new Map(naskah.map((bagian) => [bagian.bagianId, bagian]));
        const baru = susunan.flatMap(({ bagianId, jenis, isDicetak }) => {
          const bagian = bagianById.get(bagianId);
          bagianById.delete(bagianId);
          return bagian ? { ...bagian, jenis, isDicetak } : [];
        });
        if (bagianById.size > 0 || baru.length !== susunan.length) {
          throw new RenaksiError('INPUT_INVALID', { tempat: 'susunan', aturan: 'RUJUKAN_HILANG' });
        }
        return baru;
      }),
    'templat:get': async () =>
      store.read(readTemplatTersimpan) ?? { disimpanPada: null, naskah: await readTemplatNaskah(assetsFolder) },
    'templat:save': ({ dossierId }) => {
      const naskah = readFrom(context, dossierId, (connection) =>
        templatDari(
          readNaskah(connection, dossierId),
          readAspekList(connection, dossierId).map(({ aspekId }) => aspekId),
        ),
      );
      const { disimpanPada } = store.write((connection) =>
        saveTemplat(connection, { disimpanPada: store.now(), naskah }),
      );
      return { disimpanPada };
    },
    'templat:reset': () => {
      const { disimpanPada } = store.write((connection) => saveTemplat(connection, null));
      return { disimpanPada };
    },
  };
};

const readNaskah = (connection: Connection, dossierId: string): BagianNaskah[] =>
  listEntities(connection, naskahTable, { dossier_id: dossierId });
