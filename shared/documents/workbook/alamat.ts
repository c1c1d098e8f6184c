/** Letters of a column counted from 1: 1 → `A`, 27 → `AA`. */
export const hurufKolom = (kolom: number): string => {
  let sisa = kolom;
  let huruf = '';
  while (sisa > 0) {
    huruf = String.fromCodePoint(65 + ((sisa - 1) % 26)) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
};

/** `C7` */
export const alamatSel = (kolom: number, baris: number): string => `${hurufKolom(kolom)}${baris}`;

/** `C$7`: the row stays when the formula is copied down. */
export const alamatBarisTetap = (kolom: number, baris: number): string => `${hurufKolom(kolom)}$${baris}`;

/** `$C$7` */
export const alamatTetap = (kolom: number, baris: number): string => `$${hurufKolom(kolom)}$${baris}`;

/** `'Tabel 2'!$C$7` */
export const alamatDi = (lembar: string, kolom: number, baris: number): string =>
  `'${lembar.replaceAll("'", "''")}'!${alamatTetap(kolom, baris)}`;
