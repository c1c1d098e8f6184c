const ANGKA: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral in capitals; whole numbers 1 to 3999, throws RangeError outside it. */
export const romawi = (angka: number): string => {
  if (!Number.isInteger(angka) || angka < 1 || angka > 3999) throw new RangeError(`romawi: ${angka}`);
  let sisa = angka;
  let hasil = '';
  for (const [nilai, huruf] of ANGKA) {
    while (sisa >= nilai) {
      hasil += huruf;
      sisa -= nilai;
    }
  }
  return hasil;
};
