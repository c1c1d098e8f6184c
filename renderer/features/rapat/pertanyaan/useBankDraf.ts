import { type Aspek, bankSchema } from '../../../../shared/domain/dossier';
import { useDossierSiap } from '../../../data/queries';
import { type Draf, useDraf } from '../../../data/useDraf';
import { useMutasi } from '../../../data/useMutasi';

/** Aspects and questions of the dossier's bank, as a form that saves itself. */
export const useBankDraf = (dossierId: string): Draf<Aspek[]> => {
  const { bank } = useDossierSiap(dossierId);
  const { mutateAsync } = useMutasi('bank:save');
  return useDraf({
    kunci: `bank:${dossierId}`,
    tersimpan: bank.aspekList,
    schema: bankSchema.shape.aspekList,
    simpan: (aspekList) =>
      mutateAsync({ dossierId, aspekList, skalaList: bank.skalaList, predikatSet: bank.predikatSet }),
  });
};
