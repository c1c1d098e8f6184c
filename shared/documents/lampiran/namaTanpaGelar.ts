/** Titles that stand before a name, without their dots. An initial (`A.`) is part of the name and stays. */
const GELAR_DEPAN = new Set(
  'prof dr drs dra drg drh ir h hj kh k.h r.h apt ust cand letjen mayjen brigjen kol st'.split(' '),
);

/**
 * Full name in capitals without titles or rank, as a regulation is signed: `H. HALIKINNOR, S.H., M.M.` → `HALIKINNOR`.
 * Source: domain rules, legal drafting (last page of the annex).
 */
export const namaTanpaGelar = (nama: string): string => {
  const [depan = ''] = nama.split(',');
  const kataList = depan.trim().split(/\s+/);
  const awal = kataList.findIndex((kata) => !(kata.endsWith('.') && GELAR_DEPAN.has(kata.slice(0, -1).toLowerCase())));
  return (awal < 0 ? kataList : kataList.slice(awal)).join(' ').toUpperCase();
};
