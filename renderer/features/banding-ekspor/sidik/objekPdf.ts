import { Arus, isDaftar, isKamus, type Kamus, Kata, Nama, type Nilai, Rujukan, TakTerbaca } from './nilaiPdf';
import { PembacaNilai } from './pembacaNilai';

/** Entry points of a file are looked for in this many bytes at its end. */
const EKOR = 1024;

/** The objects of a file, read when they are asked for. */
export class ObjekPdf {
  readonly #ingatan = new Map<number, Nilai>();

  private constructor(
    readonly bytes: Uint8Array,
    readonly trailer: Kamus,
    readonly tempat: ReadonlyMap<number, number>,
  ) {}

  /**
   * Reads the cross-reference tables. Throws TakTerbaca for what the app's own exports never hold: encryption, compressed
   * cross references and object streams, damage.
   */
  static buka(bytes: Uint8Array): ObjekPdf {
    const ekor = String.fromCharCode(...bytes.subarray(-EKOR));
    let di: Nilai | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(ekor)?.[1] ?? Number.NaN);
    const tempat = new Map<number, number>();
    let trailer: Kamus | null = null;
    const sudah = new Set<number>();
    while (di !== undefined) {
      if (typeof di !== 'number' || !(di < bytes.length) || sudah.has(di)) throw new TakTerbaca('xref');
      sudah.add(di);
      const bagian = bacaTabel(bytes, di, tempat);
      trailer ??= bagian;
      di = bagian.get('Prev');
    }
    if (trailer === null || trailer.has('Encrypt') || trailer.has('XRefStm')) throw new TakTerbaca('trailer');
    return new ObjekPdf(bytes, trailer, tempat);
  }

  /** What a value stands for: itself, or the object it refers to; null when there is none. */
  isi(nilai: Nilai | undefined): Nilai {
    for (let kali = 0; nilai instanceof Rujukan; kali += 1) {
      if (kali > 8) throw new TakTerbaca('references');
      nilai = this.#objek(nilai.nomor);
    }
    return nilai ?? null;
  }

  kamus(nilai: Nilai | undefined): Kamus | null {
    const isi = this.isi(nilai);
    return isKamus(isi) ? isi : null;
  }

  angka(nilai: Nilai | undefined, tanpa: number): number {
    const isi = this.isi(nilai);
    return typeof isi === 'number' ? isi : tanpa;
  }

  nama(nilai: Nilai | undefined): string | null {
    const isi = this.isi(nilai);
    return isi instanceof Nama ? isi.nama : null;
  }

  #objek(nomor: number): Nilai {
    const ada = this.#ingatan.get(nomor);
    if (ada !== undefined) return ada;
    const di = this.tempat.get(nomor);
    const nilai = di === undefined ? null : this.#baca(nomor, di);
    this.#ingatan.set(nomor, nilai);
    return nilai;
  }

  #baca(nomor: number, di: number): Nilai {
    const baca = new PembacaNilai(this.bytes, di);
    const [no, gen, obj] = [baca.next(false), baca.next(false), baca.next(false)];
    if (no !== nomor || typeof gen !== 'number' || !isKata(obj, 'obj')) throw new TakTerbaca(`object ${nomor}`);
    const nilai = baca.next(true) ?? null;
    if (!isKamus(nilai)) return nilai;
    if (!isKata(baca.next(false), 'stream')) return nilai;
    if (this.bytes[baca.di] === 13) baca.di += 1;
    const awal = baca.di + 1;
    const akhir = awal + this.angka(nilai.get('Length'), Number.NaN);
    const penutup = new PembacaNilai(this.bytes, akhir);
    if (!(akhir <= this.bytes.length) || !isKata(penutup.next(false), 'endstream')) throw new TakTerbaca('stream');
    return new Arus(nilai, this.bytes.subarray(awal, akhir));
  }
}

const isKata = (nilai: Nilai | undefined, kata: string): boolean => nilai instanceof Kata && nilai.kata === kata;

/** Notes where each object begins, unless a newer table said so before; returns the table's trailer. */
const bacaTabel = (bytes: Uint8Array, di: number, tempat: Map<number, number>): Kamus => {
  const baca = new PembacaNilai(bytes, di);
  if (!isKata(baca.next(false), 'xref')) throw new TakTerbaca('xref');
  for (;;) {
    const awal = baca.next(false);
    if (isKata(awal, 'trailer')) break;
    const jumlah = baca.next(false);
    if (typeof awal !== 'number' || typeof jumlah !== 'number') throw new TakTerbaca('xref');
    for (let nomor = awal; nomor < awal + jumlah; nomor += 1) {
      const [letak, gen, jenis] = [baca.next(false), baca.next(false), baca.next(false)];
      if (typeof letak !== 'number' || typeof gen !== 'number') throw new TakTerbaca('xref');
      if (isKata(jenis, 'n') && !tempat.has(nomor)) tempat.set(nomor, letak);
    }
  }
  const trailer = baca.next(true);
  if (!isKamus(trailer)) throw new TakTerbaca('trailer');
  return trailer;
};

/** The bytes of a stream without its filter. Throws TakTerbaca for filters other than Flate. */
export const bukaArus = async (objek: ObjekPdf, { kamus, bytes }: Arus): Promise<Uint8Array> => {
  const saringan = objek.isi(kamus.get('Filter'));
  const list = isDaftar(saringan) ? saringan : saringan === null ? [] : [saringan];
  if (list.length === 0) return bytes;
  if (list.length > 1 || objek.nama(list[0]) !== 'FlateDecode' || objek.isi(kamus.get('DecodeParms')) !== null) {
    throw new TakTerbaca('filter');
  }
  try {
    const kempis = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(kempis).arrayBuffer());
  } catch {
    throw new TakTerbaca('deflate');
  }
};
