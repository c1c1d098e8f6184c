/** Where the cache keeps a picture with its bytes. */
export const kunciGambar = (dossierId: string, gambarId: string) => ['gambar', dossierId, gambarId] as const;
