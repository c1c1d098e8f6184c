/** Advance widths of a typeface: what it can draw and how wide, in thousandths of the type size. */
export interface FontMetrik {
  has(codePoint: number): boolean;
  /** Line height the face asks for by itself, as a multiple of its size (ascender and descender of its `hhea`). */
  readonly tinggiAlami: number;
  /** Width of a text at `ukuran` points, without kerning; a character the face lacks counts as an em. */
  width(teks: string, ukuran: number): number;
}

/**
 * Reads the widths of an OpenType font from its `head`, `hhea`, `hmtx` and `cmap` (format 4) tables, as the OpenType
 * specification lays them out. Leaders and tall rows have to be measured before pdfmake has laid anything out.
 */
export const readFontMetrik = (bytes: Uint8Array): FontMetrik => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tabel = tableOffsets(view);
  const unitsPerEm = view.getUint16(offsetOf(tabel, 'head') + 18);
  const hhea = offsetOf(tabel, 'hhea');
  const numberOfHMetrics = view.getUint16(hhea + 34);
  const hmtx = offsetOf(tabel, 'hmtx');
  const glyphOf = readCmap(view, offsetOf(tabel, 'cmap'));

  const lebarByCode = new Map<number, number>();
  const lebarOf = (code: number): number => {
    const ada = lebarByCode.get(code);
    if (ada !== undefined) return ada;
    const glyph = glyphOf(code);
    const lebar = glyph === 0 ? 1 : view.getUint16(hmtx + 4 * Math.min(glyph, numberOfHMetrics - 1)) / unitsPerEm;
    lebarByCode.set(code, lebar);
    return lebar;
  };
  return {
    tinggiAlami: (view.getInt16(hhea + 4) - view.getInt16(hhea + 6)) / unitsPerEm,
    has: (code) => glyphOf(code) !== 0,
    width: (teks, ukuran) => {
      let jumlah = 0;
      for (const huruf of teks) jumlah += lebarOf(huruf.codePointAt(0) ?? 0);
      return jumlah * ukuran;
    },
  };
};

const tableOffsets = (view: DataView): ReadonlyMap<string, number> => {
  const offsetByTag = new Map<string, number>();
  const jumlah = view.getUint16(4);
  for (let i = 0; i < jumlah; i += 1) {
    const rekam = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => view.getUint8(rekam + j)));
    offsetByTag.set(tag, view.getUint32(rekam + 8));
  }
  return offsetByTag;
};

const offsetOf = (tabel: ReadonlyMap<string, number>, tag: string): number => {
  const offset = tabel.get(tag);
  if (offset === undefined) throw new RangeError(`font table ${tag}`);
  return offset;
};

/** Glyph of a code point in the font's format 4 subtable (the Basic Multilingual Plane); 0 is "none". */
const readCmap = (view: DataView, cmap: number): ((code: number) => number) => {
  const jumlah = view.getUint16(cmap + 2);
  const sub = Array.from({ length: jumlah }, (_, i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4)).find(
    (offset) => view.getUint16(offset) === 4,
  );
  if (sub === undefined) throw new RangeError('font table cmap');
  const segX2 = view.getUint16(sub + 6);
  const akhir = sub + 14;
  const awal = akhir + segX2 + 2;
  const delta = awal + segX2;
  const range = delta + segX2;
  return (code) => {
    for (let i = 0; i < segX2; i += 2) {
      if (code > view.getUint16(akhir + i)) continue;
      const mulai = view.getUint16(awal + i);
      if (code < mulai) return 0;
      const geser = view.getUint16(range + i);
      const selisih = view.getUint16(delta + i);
      if (geser === 0) return (code + selisih) & 0xffff;
      const glyph = view.getUint16(range + i + geser + 2 * (code - mulai));
      return glyph === 0 ? 0 : (glyph + selisih) & 0xffff;
    }
    return 0;
  };
};
