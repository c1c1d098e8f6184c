import type { GayaJudul, Judul } from '../../../shared/documents/model/dokumen';
import { polosOf, type Teks } from '../../../shared/documents/model/teks';
import type { Node } from './node';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

interface TampilanJudul {
  readonly alignment: 'left' | 'center';
  /** Points beyond the size of the body. */
  readonly lebih: number;
  readonly margin: [number, number, number, number];
  /** Between label and text: a new line or a gap. */
  readonly pemisah: string;
  /** Depth in the outline. */
  readonly tingkat: number;
}

const TAMPILAN: Readonly<Record<GayaJudul, TampilanJudul>> = {
  DEPAN: { alignment: 'center', lebih: 1, margin: [0, 0, 0, 14], pemisah: '\n', tingkat: 0 },
  BAB: { alignment: 'center', lebih: 1, margin: [0, 0, 0, 14], pemisah: '\n', tingkat: 0 },
  SUBBAB: { alignment: 'left', lebih: 0, margin: [0, 10, 0, 5], pemisah: '  ', tingkat: 1 },
  SUBSUBBAB: { alignment: 'left', lebih: 0, margin: [0, 8, 0, 4], pemisah: '  ', tingkat: 2 },
  LAMPIRAN: { alignment: 'left', lebih: 0, margin: [0, 0, 0, 10], pemisah: '  ', tingkat: 0 },
  BERITA_ACARA: { alignment: 'center', lebih: 1, margin: [0, 6, 0, 2], pemisah: '\n', tingkat: 1 },
  SISIPAN: { alignment: 'center', lebih: 0, margin: [0, 4, 0, 8], pemisah: '\n', tingkat: 1 },
};

/** Sets headings and hangs each under the last one above it in the outline. */
export const createPenyusunJudul = (): ((judul: Judul, tata: Tata) => Node) => {
  const jalur: { id: string; tingkat: number }[] = [];
  return ({ id, gaya, label, teks }, { huruf, profil }) => {
    const { alignment, lebih, margin, pemisah, tingkat } = TAMPILAN[gaya];
    while ((jalur.at(-1)?.tingkat ?? -1) >= tingkat) jalur.pop();
    const induk = jalur.at(-1)?.id;
    jalur.push({ id, tingkat });
    const isi: Teks = label === '' ? teks : [{ teks: teks.length > 0 ? label + pemisah : label }, ...teks];
    return {
      text: susunTeks(isi, huruf),
      id,
      bold: true,
      alignment,
      fontSize: profil.ukuranHuruf + lebih,
      margin: [...margin],
      outline: true,
      outlineText: [label, polosOf(teks)].filter((bagian) => bagian !== '').join(' '),
      outlineExpanded: tingkat === 0,
      ...(induk === undefined ? {} : { outlineParentId: induk }),
    };
  };
};
