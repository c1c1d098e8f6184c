/** Longest name of a dossier. */
const PANJANG_MAKS = 600;

/** `nama`, or `nama (2)`, `nama (3)` … when the list already has it. */
export const namaUnik = (nama: string, namaList: readonly string[]): string => {
  const ada = new Set(namaList);
  if (!ada.has(nama)) return nama;
  const dasar = nama.replace(/ \(\d{1,6}\)$/, '');
  for (let i = 2; ; i += 1) {
    const akhiran = ` (${i})`;
    const calon = dasar.slice(0, PANJANG_MAKS - akhiran.length) + akhiran;
    if (!ada.has(calon)) return calon;
  }
};
