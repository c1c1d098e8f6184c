import type { ProfilLampiran } from '../../domain/dossier';
import { profilBeritaAcara } from '../beritaAcara/profilBeritaAcara';
import type { ProfilHalaman } from '../model/profilHalaman';

/** Page settings of the annex. */
export const profilCetakLampiran = ({ marginMm, jarakBaris, ...profil }: ProfilLampiran): ProfilHalaman => ({
  ...profilBeritaAcara(profil),
  marginMm,
  jarakBaris,
});
