import { RenaksiError } from '../../../shared/errors/errorCode';

/** Pixels of a unit. Source: CSS Values 3, 5.2: 96 pixels an inch. */
const PIKSEL: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  ex: 8,
};
const SISI_MAKS = 20_000;

const pikselOf = (panjang: string | undefined): number | null => {
  const cocok = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]{0,2})\s*$/i.exec(panjang ?? '');
  const skala = PIKSEL[(cocok?.[2] ?? '?').toLowerCase()];
  const nilai = skala === undefined ? 0 : Number(cocok?.[1]) * skala;
  return Number.isFinite(nilai) && nilai > 0 ? nilai : null;
};

export interface UkuranSvg {
  /** Whole pixels, 1 to 20,000. */
  readonly lebarPx: number;
  readonly tinggiPx: number;
  /** `x y width height` in the drawing's own units. */
  readonly viewBox: string;
}

/**
 * Size of a drawing from its root's attributes: its own, what its view box leaves open, never none. Throws RenaksiError
 * GAMBAR_DITOLAK SVG_TANPA_UKURAN when neither says it.
 */
export const ukuranSvg = (atribut: ReadonlyMap<string, string>): UkuranSvg => {
  const kotak = (atribut.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , lebarKotak = 0, tinggiKotak = 0] = kotak;
  const isKotak = kotak.length === 4 && kotak.every(Number.isFinite) && lebarKotak > 0 && tinggiKotak > 0;
  let lebar = pikselOf(atribut.get('width'));
  let tinggi = pikselOf(atribut.get('height'));
  if (isKotak) {
    lebar ??= tinggi === null ? lebarKotak : (tinggi * lebarKotak) / tinggiKotak;
    tinggi ??= (lebar * tinggiKotak) / lebarKotak;
  }
  if (lebar === null || tinggi === null) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'SVG_TANPA_UKURAN' });
  const skala = Math.min(1, SISI_MAKS / Math.max(lebar, tinggi));
  const bulat = (panjang: number): number => Math.max(1, Math.round(panjang * skala));
  return {
    lebarPx: bulat(lebar),
    tinggiPx: bulat(tinggi),
    viewBox: isKotak ? kotak.join(' ') : `0 0 ${angka(lebar)} ${angka(tinggi)}`,
  };
};

const angka = (nilai: number): number => Number(nilai.toFixed(3));
