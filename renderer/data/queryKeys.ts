/** Parts of the window's cache; every mutation says which of them it makes old. */
export type BagianCache = 'dossier' | 'rapat' | 'riwayat' | 'daftar';

export const queryKeys = {
  dossier: (dossierId: string) => ['dossier', dossierId] as const,
  rapat: (dossierId: string) => ['rapat', dossierId] as const,
  riwayat: (dossierId: string) => ['riwayat', dossierId] as const,
  daftar: ['daftar'] as const,
  daftarAktif: ['daftar', 'aktif'] as const,
  daftarTerhapus: ['daftar', 'terhapus'] as const,
  cadangan: ['cadangan'] as const,
  info: ['info'] as const,
};
