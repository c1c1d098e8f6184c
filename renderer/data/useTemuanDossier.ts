import { useDeferredValue, useMemo, useState } from 'react';
import { periksaDossier } from '../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan, type TemuanTerpisah } from '../../shared/domain/periksa/pisahkanTemuan';
import { useDossierSiap } from './queries';

/** Findings of the whole dossier, open and accepted ones apart; may lag a moment behind fast typing. */
export const useTemuanDossier = (dossierId: string): TemuanTerpisah => {
  const dossier = useDeferredValue(useDossierSiap(dossierId));
  const [tahunKini] = useState(() => new Date().getFullYear());
  const list = useMemo(() => periksaDossier(dossier, tahunKini), [dossier, tahunKini]);
  return useMemo(() => pisahkanTemuan(list, dossier.temuanDiterimaList), [list, dossier.temuanDiterimaList]);
};
