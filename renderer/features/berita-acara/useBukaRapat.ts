import { tellError } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useSetRapatAktif } from '../../data/rapatAktif';

/** Makes another meeting of the dossier the one on screen; what is being typed is saved first. */
export const useBukaRapat = (dossierId: string): ((rapatId: string) => Promise<void>) => {
  const setAktif = useSetRapatAktif();
  return async (rapatId) => {
    try {
      await flushSemua();
      await setAktif.mutateAsync({ dossierId, rapatId });
    } catch (error) {
      tellError(error);
    }
  };
};
