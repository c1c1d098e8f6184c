/** Words that one page of each document have in common. */
export interface Kesamaan {
  readonly lama: number;
  readonly baru: number;
  readonly jumlah: number;
}

export interface Pasangan {
  readonly lama: number | null;
  readonly baru: number | null;
}

/**
 * Pairs the pages of two documents in order so that the pairs have as many words in common as possible; pages without a
 * partner stand where they belong, the older document's first. Between two pairs equally many pages on both sides are
 * one another's (a page that was written anew), and so are pages without words. `isKosong` tells the latter.
 * O(k log k) in the number of kesamaan.
 */
export const pasangkanHalaman = (
  jumlahLama: number,
  jumlahBaru: number,
  kesamaanList: readonly Kesamaan[],
  isKosong: { readonly lama: (i: number) => boolean; readonly baru: (i: number) => boolean },
): readonly Pasangan[] => {
  const hasil: Pasangan[] = [];
  let [lama, baru] = [0, 0];
  const isi = (akhirLama: number, akhirBaru: number): void => {
    const isSepadan = akhirLama - lama === akhirBaru - baru;
    while (lama < akhirLama || baru < akhirBaru) {
      const adaLama = lama < akhirLama;
      const adaBaru = baru < akhirBaru;
      const isSejajar = adaLama && adaBaru && (isSepadan || (isKosong.lama(lama) && isKosong.baru(baru)));
      const keLama = isSejajar || (adaLama && !(adaBaru && isKosong.lama(lama) && !isKosong.baru(baru)));
      const keBaru = isSejajar || !keLama;
      hasil.push({ lama: keLama ? lama : null, baru: keBaru ? baru : null });
      if (keLama) lama += 1;
      if (keBaru) baru += 1;
    }
  };
  for (const pasangan of rantaiTerberat(kesamaanList, jumlahBaru)) {
    isi(pasangan.lama, pasangan.baru);
    hasil.push({ lama, baru });
    lama += 1;
    baru += 1;
  }
  isi(jumlahLama, jumlahBaru);
  return hasil;
};

/** The chain rising on both sides with the most words in all. */
const rantaiTerberat = (kesamaanList: readonly Kesamaan[], jumlahBaru: number): readonly Kesamaan[] => {
  interface Simpul {
    readonly kesamaan: Kesamaan;
    readonly berat: number;
    readonly sebelum: Simpul | null;
  }
  /** Fenwick tree: the heaviest chain that ends at or before a page of the newer document. */
  const pohon = Array.from<Simpul | null>({ length: jumlahBaru + 1 }).fill(null);
  const terberat = (sebelumBaru: number): Simpul | null => {
    let hasil: Simpul | null = null;
    for (let i = sebelumBaru; i > 0; i -= i & -i) {
      const simpul = pohon[i] ?? null;
      if (simpul && (hasil === null || simpul.berat > hasil.berat)) hasil = simpul;
    }
    return hasil;
  };
  // Of one older page the later newer pages first: none may follow another of the same page.
  const urut = kesamaanList.toSorted((x, y) => x.lama - y.lama || y.baru - x.baru);
  for (const kesamaan of urut) {
    const sebelum = terberat(kesamaan.baru);
    const simpul: Simpul = { kesamaan, berat: (sebelum?.berat ?? 0) + kesamaan.jumlah, sebelum };
    for (let i = kesamaan.baru + 1; i <= jumlahBaru; i += i & -i) {
      if (simpul.berat > (pohon[i]?.berat ?? -1)) pohon[i] = simpul;
    }
  }
  const rantai: Kesamaan[] = [];
  for (let simpul = terberat(jumlahBaru); simpul !== null; simpul = simpul.sebelum) rantai.push(simpul.kesamaan);
  return rantai.toReversed();
};
