/** Fields of a changed row as the history tells them: decoded, but of any kind. */
export type Isian = Readonly<Record<string, unknown>>;

export const teksDari = (isian: Isian | null, nama: string): string => {
  const nilai = isian?.[nama];
  return typeof nilai === 'string' ? nilai : '';
};

export const angkaDari = (isian: Isian | null, nama: string): number | null => {
  const nilai = isian?.[nama];
  return typeof nilai === 'number' ? nilai : null;
};

const daftarDari = (isian: Isian | null, nama: string): readonly unknown[] => {
  const nilai = isian?.[nama];
  return Array.isArray(nilai) ? nilai : [];
};

export const angkaListDari = (isian: Isian | null, nama: string): number[] =>
  daftarDari(isian, nama).filter((nilai) => typeof nilai === 'number');

export const teksListDari = (isian: Isian | null, nama: string): string[] =>
  daftarDari(isian, nama).filter((nilai) => typeof nilai === 'string');

/** Values by year of a list such as `targetList`: `{ tahun, [isi] }`. */
export const perTahunDari = (isian: Isian | null, nama: string, isi: string): ReadonlyMap<number, string | number> =>
  new Map(
    daftarDari(isian, nama).flatMap((butir): [number, string | number][] => {
      if (typeof butir !== 'object' || butir === null) return [];
      const { tahun, [isi]: nilai } = butir as Isian;
      return typeof tahun === 'number' && (typeof nilai === 'number' || typeof nilai === 'string')
        ? [[tahun, nilai]]
        : [];
    }),
  );

/** A text in quotation marks, cut when it is long. */
export const kutip = (teks: string): string => {
  const rapi = teks.replace(/\s+/g, ' ').trim();
  return `"${rapi.length > 60 ? `${rapi.slice(0, 60).trimEnd()}…` : rapi}"`;
};

/** Names of what is in a record and differs, of either side. */
export const namaBerubah = (lama: Isian | null, baru: Isian | null): string[] =>
  [...new Set([...Object.keys(lama ?? {}), ...Object.keys(baru ?? {})])].filter(
    (nama) => JSON.stringify(lama?.[nama]) !== JSON.stringify(baru?.[nama]),
  );
