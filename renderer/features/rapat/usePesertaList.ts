import * as z from 'zod';
import { type Peserta, pesertaSchema, type Rapat } from '../../../shared/domain/dossier';
import { type Draf, useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { patchRapat } from '../skor/patchRapat';
import { PESERTA_MAKS } from './peserta/kolomPeserta';

/**
 * Every keystroke checks the draft. Signatures are left out of that: they hold most of the data, come only from
 * `kemasGoresan` or the store, and the store checks them once more.
 */
const schema = z
  .array(pesertaSchema.extend({ tandaTangan: z.custom<Peserta['tandaTangan']>(Array.isArray) }))
  .max(PESERTA_MAKS);

/** The attendance list, as a form that saves itself. */
export const usePesertaList = (dossierId: string, { rapatId, pesertaList }: Rapat): Draf<Peserta[]> => {
  const { mutateAsync } = useMutasi('rapat:savePeserta', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input) => patchRapat(client, input, (lama) => ({ ...lama, pesertaList: input.pesertaList })),
  });
  return useDraf({
    kunci: `peserta:${dossierId}:${rapatId}`,
    tersimpan: pesertaList,
    schema,
    simpan: (pesertaList) => mutateAsync({ dossierId, rapatId, pesertaList }),
  });
};
