import { type BeritaAcara, beritaAcaraSchema, type Rapat } from '../../../shared/domain/dossier';
import { type Draf, useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { patchRapat } from '../skor/patchRapat';

/** The text of the minutes, as a form that saves itself. */
export const useNaskahBeritaAcara = (dossierId: string, { rapatId, beritaAcara }: Rapat): Draf<BeritaAcara> => {
  const { mutateAsync } = useMutasi('rapat:saveBeritaAcara', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input) => patchRapat(client, input, (lama) => ({ ...lama, beritaAcara: input.beritaAcara })),
  });
  return useDraf({
    kunci: `berita-acara:${dossierId}:${rapatId}`,
    tersimpan: beritaAcara,
    schema: beritaAcaraSchema,
    simpan: (beritaAcara) => mutateAsync({ dossierId, rapatId, beritaAcara }),
  });
};
