/** Screens of a dossier, in the order of the work (`rapat` is the scoring); the name stands in the address and in `shell:setLokasi`. */
export const LAYAR_LIST = [
  'beranda',
  'data-umum',
  'statistik',
  'persiapan',
  'rapat',
  'hasil',
  'berita-acara',
  'target',
  'matriks',
  'naskah',
  'ekspor',
  // Not steps: they accompany the plan through all of them, and keep the digits of the shortcuts where they are.
  'edisi',
  'kerja',
  'periksa',
  'riwayat',
  'banding-ekspor',
] as const;
export type Layar = (typeof LAYAR_LIST)[number];

export const isLayar = (teks: string): teks is Layar => LAYAR_LIST.some((layar) => layar === teks);

/** Address of a screen: `/d/<dossierId>/<layar>`. */
export const pathOf = (dossierId: string, layar: Layar = 'beranda'): string => `/d/${dossierId}/${layar}`;
