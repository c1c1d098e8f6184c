import { tellError } from '../../components/tell';
import { usePindahRapat } from '../../data/rapatAktif';

/** Makes another meeting of the dossier the one on screen; what is being typed is saved first. */
export const useBukaRapat = (dossierId: string): ((rapatId: string) => Promise<void>) => {
  const pindahRapat = usePindahRapat(dossierId);
  return (rapatId) => pindahRapat(rapatId).catch(tellError);
};
