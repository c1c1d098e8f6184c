import type { Dossier } from '../../shared/domain/dossier';
import { periksaDossier } from '../../shared/domain/periksa/periksaDossier';
import { pisahkanTemuan, type TemuanTerpisah } from '../../shared/domain/periksa/pisahkanTemuan';

const byDossier = new WeakMap<Dossier, TemuanTerpisah & { readonly tahunKini: number }>();

/** Findings of a dossier, open and accepted ones apart; looked for once, whichever places of the window ask. */
export const temuanOf = (dossier: Dossier, tahunKini: number): TemuanTerpisah => {
  const ada = byDossier.get(dossier);
  if (ada?.tahunKini === tahunKini) return ada;
  const hasil = { ...pisahkanTemuan(periksaDossier(dossier, tahunKini), dossier.temuanDiterimaList), tahunKini };
  byDossier.set(dossier, hasil);
  return hasil;
};
