/** Largest file of a returned sheet in bytes, what it may unpack to, and what it may hold. */
export const BATAS_KERJA = {
  byte: 10 * 1024 * 1024,
  terurai: 64 * 1024 * 1024,
  /** Rows of the matrix. */
  baris: 5000,
  /** Rows and cells of all sheets together: the matrix, its base and some remarks. */
  barisBuku: 15_000,
  selBuku: 600_000,
  kolom: 120,
} as const;
