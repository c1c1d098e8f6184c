const RUPIAH_MAKS = 1_000_000_000_000_000;

/** Digits alone, or in groups of three by dots; or by at least two commas, which no decimal can have. */
const UTUH = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,})$/;

/**
 * Whole rupiah as people write them: `1500000`, `1.500.000`, `Rp 1.500.000,00`. Null for an empty text, undefined for
 * anything that would have to be guessed (`1,5 juta`, `1.50`) or is more than a thousand trillion.
 */
export const bacaRupiah = (teks: string): number | null | undefined => {
  const bersih = teks
    .replace(/[\s\u00A0]+/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/,(?:-|0{1,2})$/, '');
  if (bersih === '' || bersih === '-') return null;
  if (!UTUH.test(bersih)) return undefined;
  const rupiah = Number(bersih.replace(/[.,]/g, ''));
  return rupiah <= RUPIAH_MAKS ? rupiah : undefined;
};
