import { type Kamus, Kata, Nama, type Nilai, Rujukan, TakTerbaca, Teks } from './nilaiPdf';

const [SPASI, BIASA, PEMBATAS] = [0, 1, 2] as const;
/** What kind of letter each byte is (ISO 32000-1, 7.2.2). */
export const JENIS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if ([0, 9, 10, 12, 13, 32].includes(byte)) return SPASI;
  return '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? PEMBATAS : BIASA;
});

const [KURUNG, TUTUP, KECIL, BESAR, SIKU, TUTUP_SIKU, GARIS, PERSEN, BALIK] = new TextEncoder().encode('()<>[]/%\\');
const LOLOS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Value of a hexadecimal digit by its byte. */
const HEKSA = Uint8Array.from({ length: 256 }, (_, byte) => Number.parseInt(String.fromCharCode(byte), 16) || 0);
/** Deeper nesting is no honest file. */
const DALAM_MAKS = 64;

/** Bytes as letters, one each. */
export const hurufDi = (bytes: Uint8Array, awal: number, akhir: number): string => {
  let hasil = '';
  for (let i = awal; i < akhir; i += 1) hasil += String.fromCharCode(bytes[i] ?? 0);
  return hasil;
};

/** Reads one value after another from bytes. Throws TakTerbaca where they make no sense. */
export class PembacaNilai {
  constructor(
    readonly bytes: Uint8Array,
    public di: number,
    readonly akhir: number = bytes.length,
  ) {
    // A place before the first byte would be walked up to it, one step at a time, however far it is.
    if (!(di >= 0)) throw new TakTerbaca('place');
  }

  /** The next value; undefined at the end. References are told from numbers only where `isRujukan`. */
  next(isRujukan: boolean, dalam = 0): Nilai | undefined {
    this.lewatiSpasi();
    if (this.di >= this.akhir) return undefined;
    if (dalam > DALAM_MAKS) throw new TakTerbaca('nesting');
    const byte = this.bytes[this.di];
    if (byte === GARIS) return new Nama(this.#nama());
    if (byte === KURUNG) return new Teks(this.#teks());
    if (byte === KECIL)
      return this.bytes[this.di + 1] === KECIL ? this.#kamus(isRujukan, dalam) : new Teks(this.#heksa());
    if (byte === SIKU) {
      this.di += 1;
      const isi: Nilai[] = [];
      for (;;) {
        this.lewatiSpasi();
        if (this.bytes[this.di] === TUTUP_SIKU) break;
        isi.push(this.#harus(isRujukan, dalam + 1));
      }
      this.di += 1;
      return isi;
    }
    return this.#angkaAtauKata(isRujukan);
  }

  lewatiSpasi(): void {
    const { bytes, akhir } = this;
    while (this.di < akhir) {
      const byte = bytes[this.di] ?? 0;
      if (byte === PERSEN) while (this.di < akhir && bytes[this.di] !== 10 && bytes[this.di] !== 13) this.di += 1;
      else if (JENIS[byte] !== SPASI) return;
      else this.di += 1;
    }
  }

  #harus(isRujukan: boolean, dalam: number): Nilai {
    const nilai = this.next(isRujukan, dalam);
    if (nilai === undefined) throw new TakTerbaca('end');
    return nilai;
  }

  #kata(): string {
    const awal = this.di;
    while (this.di < this.akhir && JENIS[this.bytes[this.di] ?? 0] === BIASA) this.di += 1;
    return hurufDi(this.bytes, awal, this.di);
  }

  #nama(): string {
    this.di += 1;
    const nama = this.#kata();
    if (!nama.includes('#')) return nama;
    return nama.replaceAll(/#([0-9a-f]{2})/gi, (_, heksa: string) => String.fromCharCode(Number.parseInt(heksa, 16)));
  }

  #angkaAtauKata(isRujukan: boolean): Nilai {
    const kata = this.#kata();
    if (kata === '') throw new TakTerbaca(`byte ${this.bytes[this.di]}`);
    const nilai = Number(kata);
    if (Number.isNaN(nilai)) {
      if (kata === 'null') return null;
      return kata === 'true' || kata === 'false' ? kata === 'true' : new Kata(kata);
    }
    if (!isRujukan || !/^\d+$/.test(kata)) return nilai;
    const kembali = this.di;
    this.lewatiSpasi();
    if (/^\d+$/.test(this.#kata())) {
      this.lewatiSpasi();
      if (this.#kata() === 'R') return new Rujukan(nilai);
    }
    this.di = kembali;
    return nilai;
  }

  #kamus(isRujukan: boolean, dalam: number): Kamus {
    this.di += 2;
    const isi = new Map<string, Nilai>();
    for (;;) {
      this.lewatiSpasi();
      if (this.bytes[this.di] === BESAR && this.bytes[this.di + 1] === BESAR) break;
      const kunci = this.#harus(isRujukan, dalam + 1);
      if (!(kunci instanceof Nama)) throw new TakTerbaca('key');
      isi.set(kunci.nama, this.#harus(isRujukan, dalam + 1));
    }
    this.di += 2;
    return isi;
  }

  #heksa(): string {
    this.di += 1;
    let hasil = '';
    let tinggi = -1;
    for (; this.di < this.akhir && this.bytes[this.di] !== BESAR; this.di += 1) {
      const byte = this.bytes[this.di] ?? 0;
      if (JENIS[byte] === SPASI) continue;
      const angka = HEKSA[byte] ?? 0;
      if (tinggi < 0) tinggi = angka;
      else {
        hasil += String.fromCharCode(tinggi * 16 + angka);
        tinggi = -1;
      }
    }
    this.di += 1;
    return tinggi < 0 ? hasil : hasil + String.fromCharCode(tinggi * 16);
  }

  #teks(): string {
    this.di += 1;
    let hasil = '';
    for (let tingkat = 1; this.di < this.akhir; ) {
      const byte = this.bytes[this.di] ?? 0;
      this.di += 1;
      if (byte === BALIK) hasil += this.#lolos();
      else {
        if (byte === KURUNG) tingkat += 1;
        else if (byte === TUTUP) tingkat -= 1;
        if (tingkat === 0) return hasil;
        hasil += String.fromCharCode(byte);
      }
    }
    throw new TakTerbaca('string');
  }

  #lolos(): string {
    const huruf = String.fromCharCode(this.bytes[this.di] ?? 0);
    this.di += 1;
    if (huruf >= '0' && huruf <= '7') {
      let oktal = huruf;
      for (; oktal.length < 3; this.di += 1) {
        const lanjut = String.fromCharCode(this.bytes[this.di] ?? 0);
        if (lanjut < '0' || lanjut > '7') break;
        oktal += lanjut;
      }
      return String.fromCharCode(Number.parseInt(oktal, 8) & 255);
    }
    if (huruf === '\r' && this.bytes[this.di] === 10) this.di += 1;
    if (huruf === '\r' || huruf === '\n') return '';
    return LOLOS[huruf] ?? huruf;
  }
}
