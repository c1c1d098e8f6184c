import { type BarisMatriks, barisMatriksSchema } from '../dossier';
import { formatAngka } from '../format/angka';
import { bacaRupiah } from './bacaRupiah';
import { bacaTandaTahun } from './bacaTandaTahun';
import { type IsiBaris, isKolomTeks, type Kolom, macamKolom, tahunOfKolom } from './kolomMatriks';

/** Why a text can't stand in a cell. */
export type SalahSel = 'NOMOR' | 'TAHUN' | 'RUPIAH' | 'PANJANG' | 'PIHAK';

const TANDA = '√';
const { pihakList: pihakSchema, sumberDana: pendekSchema, uraian: panjangSchema } = barisMatriksSchema.shape;

/**
 * Text of a cell as it is edited and copied: parties separated by semicolons, a tick as √, rupiah with dots. Years are
 * those the row prints (`tahunCetak`), which a row that follows its children doesn't hold itself. A number is generated
 * and not of the row: empty.
 */
export const teksSel = (baris: BarisMatriks, kolom: Kolom, tahunCetak: readonly number[] = baris.tahunList): string => {
  if (isKolomTeks(kolom)) return kolom === 'pihak' ? baris.pihakList.join('; ') : baris[kolom];
  const tahun = tahunOfKolom(kolom);
  switch (macamKolom(kolom)) {
    case 'TAHUN':
      return tahun !== null && tahunCetak.includes(tahun) ? TANDA : '';
    case 'TARGET':
      return baris.targetTahunList.find((target) => target.tahun === tahun)?.target ?? '';
    case 'ANGGARAN': {
      const rupiah = baris.anggaranTahunList.find((anggaran) => anggaran.tahun === tahun)?.rupiah;
      return rupiah === undefined ? '' : formatAngka(rupiah);
    }
    default:
      return '';
  }
};

export const bacaPihak = (teks: string): string[] => [
  ...new Set(
    teks
      .split(/[;\n]/)
      .map((pihak) => pihak.trim())
      .filter((pihak) => pihak !== ''),
  ),
];

/** A list of one value a year with another value for a year, or none for null; ascending. */
const gantiTahun = <T extends { readonly tahun: number }>(list: readonly T[], tahun: number, baru: T | null): T[] =>
  [...list.filter((ada) => ada.tahun !== tahun), ...(baru ? [baru] : [])].toSorted((a, b) => a.tahun - b.tahun);

/**
 * What a text written into a cell changes in its row, or why it can't stand there. `angka` is the number behind a text
 * that a spreadsheet formatted its own way (`1,500,000.00`).
 */
export const bacaSel = (
  baris: BarisMatriks,
  kolom: Kolom,
  teks: string,
  angka: number | null = null,
): IsiBaris | SalahSel => {
  const rapi = teks.trim();
  const tahun = tahunOfKolom(kolom) ?? 0;
  switch (macamKolom(kolom)) {
    case 'NOMOR':
      return 'NOMOR';
    case 'TAHUN': {
      const isYa = bacaTandaTahun(rapi);
      if (isYa === null) return 'TAHUN';
      const lain = baris.tahunList.filter((ada) => ada !== tahun);
      return { tahunList: isYa ? [...lain, tahun].toSorted((a, b) => a - b) : lain };
    }
    case 'TARGET': {
      if (!pendekSchema.safeParse(rapi).success) return 'PANJANG';
      return {
        targetTahunList: gantiTahun(baris.targetTahunList, tahun, rapi === '' ? null : { tahun, target: rapi }),
      };
    }
    case 'ANGGARAN': {
      const rupiah = angka !== null && Number.isInteger(angka) && angka >= 0 ? angka : bacaRupiah(rapi);
      if (rupiah === undefined) return 'RUPIAH';
      return {
        anggaranTahunList: gantiTahun(baris.anggaranTahunList, tahun, rupiah === null ? null : { tahun, rupiah }),
      };
    }
    default:
      return bacaTeks(kolom, rapi);
  }
};

const bacaTeks = (kolom: Kolom, teks: string): IsiBaris | SalahSel => {
  if (kolom === 'pihak') {
    const pihakList = bacaPihak(teks);
    return pihakSchema.safeParse(pihakList).success ? { pihakList } : 'PIHAK';
  }
  const schema = kolom === 'sumberDana' ? pendekSchema : panjangSchema;
  return schema.safeParse(teks).success ? { [kolom]: teks } : 'PANJANG';
};
