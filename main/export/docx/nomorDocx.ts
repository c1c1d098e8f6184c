import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { twip } from './ukuran';

/** Numbering of a list by its kind, and of dashes in table cells. */
export const NOMOR_DAFTAR = { ANGKA: 'daftar-angka', HURUF: 'daftar-huruf', BUTIR: 'daftar-butir' } as const;
export const BUTIR_SEL = 'butir-sel';

const LEBAR_PENANDA = 22;
/** Room of a dash in a cell, in points. */
export const LEBAR_BUTIR = 8;

const tingkat = (reference: string, format: 'DECIMAL' | 'LOWER_LETTER' | 'BULLET', text: string, lebar: number) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat[format],
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twip(lebar), hanging: twip(lebar) } } },
    },
  ],
});

export const NOMOR_DOCX: INumberingOptions = {
  config: [
    tingkat(NOMOR_DAFTAR.ANGKA, 'DECIMAL', '%1.', LEBAR_PENANDA),
    tingkat(NOMOR_DAFTAR.HURUF, 'LOWER_LETTER', '%1.', LEBAR_PENANDA),
    tingkat(NOMOR_DAFTAR.BUTIR, 'BULLET', '-', LEBAR_PENANDA),
    tingkat(BUTIR_SEL, 'BULLET', '-', LEBAR_BUTIR),
  ],
};
