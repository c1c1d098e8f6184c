import type { BarisTabel, Perataan, Sel, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import { type GeometriTabel, LEBAR_BUTIR } from './geometriTabel';
import type { Node } from './node';
import { susunGoresan } from './susunGoresan';
import { susunTeks } from './susunTeks';
import type { Tata } from './tata';

export const ARSIR = '#ececec';

export const ALIGNMENT: Readonly<Record<Perataan, 'left' | 'center' | 'right'>> = {
  KIRI: 'left',
  TENGAH: 'center',
  KANAN: 'right',
};

/** Cells of a body row; pdfmake wants empty cells where a span covers columns. */
export const susunBarisTabel = (
  { selList, isTebal, isArsir }: BarisTabel,
  tabel: Tabel,
  geometri: GeometriTabel,
  { huruf }: Tata,
): Node[] => {
  let kolom = 0;
  return selList.flatMap((sel) => {
    const { rentangKolom = 1 } = sel;
    const perataan = sel.perataan ?? tabel.kolomList[kolom]?.perataan ?? 'KIRI';
    const geser = (sel.geser ?? 0) * geometri.lebarSel(kolom, rentangKolom);
    const node: Node = susunIsiSel(sel, geometri.lebarSel(kolom, rentangKolom) - geser, huruf);
    if (perataan !== 'KIRI') node.alignment = ALIGNMENT[perataan];
    if (isTebal) node.bold = true;
    if (isArsir) node.fillColor = ARSIR;
    if (geser > 0) node.margin = [geser, 0, 0, 0];
    if (rentangKolom > 1) node.colSpan = rentangKolom;
    kolom += rentangKolom;
    return [node, ...Array.from({ length: rentangKolom - 1 }, (): Node => ({}))];
  });
};

const susunIsiSel = ({ teks, butirList, tandaTangan }: Sel, lebar: number, huruf: Tata['huruf']): Node => {
  if (butirList) return susunButir(butirList, huruf);
  const isi = susunTeks(teks, huruf);
  return tandaTangan ? susunGoresan(isi, tandaTangan, lebar) : { text: isi };
};

const susunButir = (butirList: readonly Teks[], huruf: Tata['huruf']): Node => ({
  stack: butirList.map((butir) => ({
    columnGap: 0,
    columns: [
      { width: LEBAR_BUTIR, text: '-' },
      { width: '*', text: susunTeks(butir, huruf) },
    ],
  })),
});
