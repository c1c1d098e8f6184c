import { isDaftar, type Kamus, type Nilai, Rujukan, TakTerbaca } from './nilaiPdf';
import type { ObjekPdf } from './objekPdf';

export interface HalamanMentah {
  readonly kamus: Kamus;
  readonly sumber: Kamus;
  /** Left, bottom, right, top of what is shown, in the page's own units. */
  readonly kotak: readonly [number, number, number, number];
  /** Quarter turns clockwise, 0 to 3. */
  readonly putar: number;
  readonly satuan: number;
}

/** US Letter, what a page without a box has. */
const KOTAK_BAKU = [0, 0, 612, 792] as const;
const WARISAN = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** The pages of a file in their order, with what they inherit (ISO 32000-1, 7.7.3). */
export const daftarHalaman = (objek: ObjekPdf): readonly HalamanMentah[] => {
  const hasil: HalamanMentah[] = [];
  const sudah = new Set<number>();
  const jalan = (nilai: Nilai | undefined, warisan: Kamus): void => {
    if (nilai instanceof Rujukan) {
      if (sudah.has(nilai.nomor)) throw new TakTerbaca('page tree');
      sudah.add(nilai.nomor);
    }
    const simpul = objek.kamus(nilai);
    if (simpul === null) throw new TakTerbaca('page');
    const milik = new Map(warisan);
    for (const kunci of WARISAN) {
      const ada = simpul.get(kunci);
      if (ada !== undefined) milik.set(kunci, ada);
    }
    const anak = objek.isi(simpul.get('Kids'));
    if (isDaftar(anak)) for (const satu of anak) jalan(satu, milik);
    else hasil.push(susunHalaman(objek, simpul, milik));
  };
  jalan(objek.kamus(objek.trailer.get('Root'))?.get('Pages'), new Map());
  return hasil;
};

const kotakOf = (objek: ObjekPdf, nilai: Nilai | undefined): readonly [number, number, number, number] | null => {
  const isi = objek.isi(nilai);
  if (!isDaftar(isi) || isi.length !== 4) return null;
  const [a = 0, b = 0, c = 0, d = 0] = isi.map((satu) => objek.angka(satu, 0));
  const [kiri, bawah, kanan, atas] = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return kanan > kiri && atas > bawah ? [kiri, bawah, kanan, atas] : null;
};

const susunHalaman = (objek: ObjekPdf, kamus: Kamus, milik: Kamus): HalamanMentah => {
  const media = kotakOf(objek, milik.get('MediaBox')) ?? KOTAK_BAKU;
  const potong = kotakOf(objek, milik.get('CropBox')) ?? media;
  const [kiri, bawah] = [Math.max(media[0], potong[0]), Math.max(media[1], potong[1])];
  const [kanan, atas] = [Math.min(media[2], potong[2]), Math.min(media[3], potong[3])];
  const putar = (((objek.angka(milik.get('Rotate'), 0) / 90) % 4) + 4) % 4;
  return {
    kamus,
    sumber: objek.kamus(milik.get('Resources')) ?? new Map(),
    kotak: kanan > kiri && atas > bawah ? [kiri, bawah, kanan, atas] : media,
    putar: Number.isInteger(putar) ? putar : 0,
    satuan: objek.angka(kamus.get('UserUnit'), 1),
  };
};
