import type { Sel, Tabel } from '../../../shared/documents/model/tabel';

/** A cell of a table's head with the row and column it starts in, from 0. */
export interface SelKepala {
  readonly sel: Sel;
  readonly baris: number;
  readonly kolom: number;
}

/** Where the cells of a head stand: only those that start in a row are listed there, spans cover the others. */
export const letakKepala = ({ kepalaList, kolomList }: Tabel): SelKepala[] => {
  const isTertutup = kepalaList.map(() => new Set<number>());
  return kepalaList.flatMap(({ selList }, baris) => {
    const sisa = [...selList];
    return kolomList.flatMap((_, kolom): SelKepala[] => {
      const sel = isTertutup[baris]?.has(kolom) ? undefined : sisa.shift();
      if (!sel) return [];
      const { rentangBaris = 1, rentangKolom = 1 } = sel;
      for (const tertutup of isTertutup.slice(baris, baris + rentangBaris))
        for (let k = kolom; k < kolom + rentangKolom; k += 1) tertutup.add(k);
      return [{ sel, baris, kolom }];
    });
  });
};
