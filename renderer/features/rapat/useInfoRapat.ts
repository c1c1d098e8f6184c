import { useMemo } from 'react';
import { type InfoRapat, infoRapatOf, infoRapatSchema, type Rapat } from '../../../shared/domain/dossier';
import { type Draf, useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { patchRapat } from '../skor/patchRapat';

/** When and where the meeting is and who signs, as a form that saves itself. */
export const useInfoRapat = (dossierId: string, rapat: Rapat): Draf<InfoRapat> => {
  const { rapatId } = rapat;
  const tersimpan = useMemo(() => infoRapatOf(rapat), [rapat]);
  const { mutateAsync } = useMutasi('rapat:saveInfo', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input) => patchRapat(client, input, (lama) => ({ ...lama, ...input.info })),
  });
  return useDraf({
    kunci: `info-rapat:${dossierId}:${rapatId}`,
    tersimpan,
    schema: infoRapatSchema,
    simpan: (info) => mutateAsync({ dossierId, rapatId, info }),
  });
};
