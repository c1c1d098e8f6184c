import type { JenisBaris } from '../../../shared/domain/dossier';

const JENIS = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'] as const;

const KATA: readonly (readonly [RegExp, JenisBaris])[] = [
  [/^(kelompok\s+program|kp)(?![\p{L}])/iu, 'KELOMPOK_PROGRAM'],
  [/^(sub\s*)?kegiatan(?![\p{L}])/iu, 'KEGIATAN'],
  [/^program(?![\p{L}])/iu, 'PROGRAM'],
];

/** The level a text names: `Kelompok Program`, `KP.III`, `Program I.1`, `Kegiatan I.1.1.`; null for any other. */
export const tingkatDariKata = (teks: string): JenisBaris | null =>
  KATA.find(([pola]) => pola.test(teks.trim()))?.[1] ?? null;

/** The level a generated number stands for: `I`, `I.1` or `I.1.1`, with or without a trailing dot. */
export const tingkatDariNomor = (teks: string): JenisBaris | null => {
  const cocok = /^([IVXLCDM]+)((?:\.\d+){0,2})\.?$/.exec(teks.trim());
  if (!cocok) return null;
  const titik = (cocok[2]?.match(/\./g) ?? []).length;
  return JENIS[titik] ?? null;
};

/** Forms of numbers that people give levels by hand, apart from the generated ones. */
const BENTUK: readonly (readonly [string, RegExp])[] = [
  ['angka.angka.angka', /^\d+\.\d+\.\d+[.)]?$/],
  ['angka.angka', /^\d+\.\d+[.)]?$/],
  ['angka', /^\d+[.)]?$/],
  ['(angka)', /^\(\d+\)$/],
  ['huruf kecil', /^\(?[a-z]{1,2}[.)]?$/],
  ['huruf besar', /^[A-Z][.)]?$/],
  ['romawi', /^[IVXLCDM]+[.)]?$/],
  ['butir', /^[-–•*]$/],
];

const bentukOf = (teks: string, isHuruf: boolean): string | null => {
  const rapi = teks.trim();
  // A single capital such as C or V is a Roman numeral unless the sheet counts A, B, C.
  const calon = BENTUK.filter(([nama]) => isHuruf || nama !== 'huruf besar' || !/^[IVXLCDM]/.test(rapi));
  return calon.find(([, pola]) => pola.test(rapi))?.[0] ?? null;
};

/**
 * Reads levels out of numbers typed by hand. Words and generated numbers say it themselves; any other form gets its level
 * by the order in which the forms first appear, the highest first: `I`, `1.1`, `a` or `A`, `1`, `a` or `1`, `1.1`, `1.1.1`;
 * levels that are named get no form.
 */
export const buatPengenalTingkat = (nomorList: readonly string[]): ((nomor: string) => JenisBaris | null) => {
  const isHuruf = nomorList.some((nomor) => /^[AB][.)]?$/.test(nomor.trim()));
  const polosList = nomorList.filter((nomor) => nomor.trim() !== '' && tingkatDariKata(nomor) === null);
  // Generated numbers have their levels by their dots, as soon as one of them has a dot.
  const isTercetak = polosList.some((nomor) => /^[IVXLCDM]+\.\d/.test(nomor.trim()));
  const bentukList: string[] = [];
  for (const nomor of polosList) {
    if (isTercetak && tingkatDariNomor(nomor) !== null) continue;
    const bentuk = bentukOf(nomor, isHuruf);
    if (bentuk !== null && !bentukList.includes(bentuk)) bentukList.push(bentuk);
  }
  const pasti = (nomor: string): JenisBaris | null =>
    tingkatDariKata(nomor) ?? (isTercetak ? tingkatDariNomor(nomor) : null);
  const disebut = new Set(nomorList.map(pasti));
  const tingkatList = JENIS.filter((jenis) => !disebut.has(jenis));
  return (nomor) => {
    const jenis = pasti(nomor);
    if (jenis !== null) return jenis;
    const bentuk = bentukOf(nomor, isHuruf);
    return bentuk === null ? null : (tingkatList[bentukList.indexOf(bentuk)] ?? null);
  };
};
