import type { ProfilBeritaAcara } from '../../domain/dossier';
import { KERTAS, PROFIL_BAKU, type ProfilHalaman } from '../model/profilHalaman';

/** Tables stay within these sizes in points: a year in bold has to fit its column on every paper. */
const TABEL_MIN = 8;
const TABEL_MAKS = 10;

/** Page settings of a meeting's own documents. Source: domain rules, legal drafting (the minutes may use another profile). */
export const profilBeritaAcara = ({ kertas, huruf, ukuranHuruf }: ProfilBeritaAcara): ProfilHalaman => ({
  ...PROFIL_BAKU,
  kertas: KERTAS[kertas],
  huruf: huruf === 'SANS' ? 'Liberation Sans' : 'TeX Gyre Bonum',
  ukuranHuruf,
  ukuranHurufTabel: Math.min(TABEL_MAKS, Math.max(TABEL_MIN, ukuranHuruf - 2)),
});
