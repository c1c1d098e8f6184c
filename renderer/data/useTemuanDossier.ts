import { useDeferredValue, useState } from 'react';
import type { TemuanTerpisah } from '../../shared/domain/periksa/pisahkanTemuan';
import { useDossierSiap } from './queries';
import { temuanOf } from './temuanOf';

/** Findings of the whole dossier, open and accepted ones apart; may lag a moment behind fast typing. */
export const useTemuanDossier = (dossierId: string): TemuanTerpisah => {
  const dossier = useDeferredValue(useDossierSiap(dossierId));
  const [tahunKini] = useState(() => new Date().getFullYear());
  return temuanOf(dossier, tahunKini);
};
