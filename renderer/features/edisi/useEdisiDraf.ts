import { useMemo } from 'react';
import { type Edisi, type IsianEdisi, isianEdisiOf, isianEdisiSchema } from '../../../shared/domain/dossier';
import { patchDossier } from '../../data/patchDossier';
import { type Draf, useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';

/** The self-saving form of one edition. */
export const useEdisiDraf = (dossierId: string, edisi: Edisi): Draf<IsianEdisi> => {
  const tersimpan = useMemo(() => isianEdisiOf(edisi), [edisi]);
  const { mutateAsync } = useMutasi('edisi:save', {
    patch: (client, { edisi: baru }) =>
      patchDossier(client, dossierId, (d) => ({
        ...d,
        edisiList: d.edisiList.map((ada) => (ada.edisiId === baru.edisiId ? { ...ada, ...baru } : ada)),
      })),
  });
  return useDraf({
    kunci: `edisi ${edisi.edisiId}`,
    tersimpan,
    schema: isianEdisiSchema,
    simpan: (isi) => mutateAsync({ dossierId, edisi: isi }),
  });
};
