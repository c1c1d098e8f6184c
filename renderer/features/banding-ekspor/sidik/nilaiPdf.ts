/** A name, without its slash. */
export class Nama {
  constructor(readonly nama: string) {}
}

/** A string, one letter per byte. */
export class Teks {
  constructor(readonly isi: string) {}
}

/** A reference to an object, by its number. */
export class Rujukan {
  constructor(readonly nomor: number) {}
}

/** A bare word: an operator of a page's content, or a keyword of a file. */
export class Kata {
  constructor(readonly kata: string) {}
}

export type Kamus = ReadonlyMap<string, Nilai>;

/** A stream: its bytes as they stand in the file. */
export class Arus {
  constructor(
    readonly kamus: Kamus,
    readonly bytes: Uint8Array,
  ) {}
}

/** Values of ISO 32000-1, 7.3. */
export type Nilai = number | boolean | null | Nama | Teks | Rujukan | Kata | Arus | Kamus | readonly Nilai[];

export const isKamus = (nilai: unknown): nilai is Kamus => nilai instanceof Map;

export const isDaftar = (nilai: Nilai | undefined): nilai is readonly Nilai[] => Array.isArray(nilai);

/** A file this reader can't be sure of: it is compared by other means. */
export class TakTerbaca extends Error {
  override readonly name = 'TakTerbaca';
}
