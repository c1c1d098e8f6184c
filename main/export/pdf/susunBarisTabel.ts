import type { BarisTabel, Perataan, Tabel } from '../../../shared/documents/model/tabel';
import type { Teks } from '../../../shared/documents/model/teks';
import type { GeometriTabel } from './geometriTabel';
import type { Node } from './node';
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
    const node: Node = sel.butirList ? susunButir(sel.butirList, huruf) : { text: susunTeks(sel.teks, huruf) };
    if (perataan !== 'KIRI') node.alignment = ALIGNMENT[perataan];
    if (isTebal) node.bold = true;
    if (isArsir) node.fillColor = ARSIR;
    if (sel.geser) node.margin = [sel.geser * geometri.lebarSel(kolom, rentangKolom), 0, 0, 0];
    if (rentangKolom > 1) node.colSpan = rentangKolom;
    kolom += rentangKolom;
    return [node, ...Array.from({ length: rentangKolom - 1 }, (): Node => ({}))];
  });
};

/** Width of a dash and its gap. */
const LEBAR_BUTIR = 8;

const susunButir = (butirList: readonly Teks[], huruf: Tata['huruf']): Node => ({
  stack: butirList.map((butir) => ({
    columnGap: 0,
    columns: [
      { width: LEBAR_BUTIR, text: '-' },
      { width: '*', text: susunTeks(butir, huruf) },
    ],
  })),
});
