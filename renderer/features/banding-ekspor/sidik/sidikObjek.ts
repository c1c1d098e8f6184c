import { Arus, isDaftar, isKamus, Kata, Nama, type Nilai, Rujukan, Teks } from './nilaiPdf';
import type { ObjekPdf } from './objekPdf';
import { Pengaduk } from './pengaduk';

/** What leads back or says nothing about how a thing looks. */
const ABAIKAN = new Set(['Parent', 'P', 'Length', 'StructParent', 'StructParents', 'Metadata', 'LastModified']);
const BERPUTAR = 'berputar';

/** Fingerprints of values with all they refer to, each object read once. */
export class SidikObjek {
  readonly #ingatan = new Map<number, string>();

  constructor(readonly objek: ObjekPdf) {}

  sidik(nilai: Nilai | undefined): string {
    if (nilai instanceof Rujukan) {
      const ada = this.#ingatan.get(nilai.nomor);
      if (ada !== undefined) return ada;
      // Met again while it is being read: a cycle ends here.
      this.#ingatan.set(nilai.nomor, BERPUTAR);
      const hasil = this.sidik(this.objek.isi(nilai));
      this.#ingatan.set(nilai.nomor, hasil);
      return hasil;
    }
    const aduk = new Pengaduk();
    this.#aduk(aduk, nilai ?? null);
    return aduk.selesai();
  }

  #aduk(aduk: Pengaduk, nilai: Nilai): void {
    if (nilai instanceof Arus) {
      this.#aduk(aduk, nilai.kamus);
      aduk.bytes(nilai.bytes);
    } else if (nilai instanceof Nama) aduk.teks('/').teks(nilai.nama);
    else if (nilai instanceof Teks) aduk.teks('(').teks(nilai.isi);
    else if (nilai instanceof Kata) aduk.teks(nilai.kata);
    else if (nilai instanceof Rujukan) aduk.teks(this.sidik(nilai));
    else if (isDaftar(nilai)) {
      aduk.angka(nilai.length);
      for (const satu of nilai) this.#aduk(aduk, satu);
    } else if (isKamus(nilai)) {
      // Keys in an order of their own: that of the file says nothing.
      for (const [kunci, isi] of [...nilai].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (ABAIKAN.has(kunci)) continue;
        aduk.teks(kunci);
        this.#aduk(aduk, isi);
      }
    } else aduk.teks(String(nilai));
  }
}
