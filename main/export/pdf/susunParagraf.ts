import type { Paragraf } from '../../../shared/documents/model/dokumen';
import type { Node } from './node';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

const GAYA_PARAGRAF: Readonly<Record<Paragraf['gaya'], Partial<Node>>> = {
  BIASA: { alignment: 'justify', margin: [0, 0, 0, 6] },
  KUTIPAN: { alignment: 'justify', margin: [36, 0, 36, 6] },
  TENGAH: { alignment: 'center', margin: [0, 0, 0, 4] },
  KECIL: { margin: [0, 0, 0, 10] },
  SAMPUL: { alignment: 'center', fontSize: 14, bold: true, margin: [0, 0, 0, 2] },
  SAMPUL_BESAR: { alignment: 'center', fontSize: 18, bold: true, margin: [0, 0, 0, 4] },
};

/** Small print in points: two less than the body, never too small to read or larger than in legal drafts. */
export const ukuranKecil = ({ profil }: Tata): number => Math.min(10, Math.max(8, profil.ukuranHuruf - 2));

export const susunParagraf = ({ teks, gaya }: Paragraf, tata: Tata): Node => ({
  text: susunTeks(teks, tata.huruf),
  ...structuredClone(GAYA_PARAGRAF[gaya]),
  ...(gaya === 'KECIL' ? { fontSize: ukuranKecil(tata) } : {}),
});
