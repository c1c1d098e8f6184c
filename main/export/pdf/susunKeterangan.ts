import type { Keterangan } from '../../../shared/documents/model/dokumen';
import type { Teks } from '../../../shared/documents/model/teks';
import { hitungBaris } from './hitungBaris';
import type { Node } from './node';
import type { AlatSusun } from './susunIsi';
import { susunParagraf, ukuranKecil } from './susunParagraf';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

/** Captions, in points. */
export const UKURAN_KETERANGAN = 11;

export const susunKeterangan = (
  { id, label, teks }: Keterangan,
  { huruf }: Tata,
  alat: AlatSusun,
  bawah: number,
): Node => {
  const node: Node = {
    text: susunTeks([{ teks: `${label}. ` }, ...teks], huruf),
    id,
    alignment: 'center',
    fontSize: UKURAN_KETERANGAN,
    margin: [0, 4, 0, bawah],
  };
  alat.register(node);
  return node;
};

export const susunSumber = (sumber: Teks, tata: Tata): Node[] =>
  sumber.length === 0 ? [] : [susunParagraf({ jenis: 'PARAGRAF', gaya: 'KECIL', teks: sumber }, tata)];

/** Points a source takes below its table, estimated from above. */
export const tinggiSumber = (sumber: Teks, tata: Tata): number => {
  if (sumber.length === 0) return 0;
  const ukuran = ukuranKecil(tata);
  return 6 + hitungBaris(sumber, tata.lebarIsi, ukuran, tata.huruf) * ukuran * tata.profil.jarakBaris;
};
