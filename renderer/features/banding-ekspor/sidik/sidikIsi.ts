import type { FontPdf } from './fontPdf';
import { isDaftar, Nama, type Nilai, TakTerbaca, Teks } from './nilaiPdf';
import { hurufDi, JENIS, PembacaNilai } from './pembacaNilai';
import { Pengaduk } from './pengaduk';

/** One `BT … ET` of a page. */
export interface PotonganTeks {
  readonly teks: string;
  /** Where its first letters stand, in the page's own units. */
  readonly x: number;
  readonly y: number;
  /** Fingerprint of all of it. */
  readonly sidik: string;
  /** The same without its letters and place: what is left of it when it is the page's number. */
  readonly rangka: string;
}

/** What a page draws, in order: fingerprints of what stands between texts, and the texts. */
export interface IsiHalaman {
  readonly bagianList: readonly (string | PotonganTeks)[];
  /** Glyphs by the fingerprint of their font. */
  readonly glif: ReadonlyMap<FontPdf, ReadonlySet<string>>;
}

export interface SumberIsi {
  readonly font: ReadonlyMap<string, FontPdf>;
  /** Fingerprint of what a name stands for in one of the page's other resources. */
  readonly sidik: (jenis: string, nama: string) => string;
}

type Matriks = readonly [number, number, number, number, number, number];
const SATUAN: Matriks = [1, 0, 0, 1, 0, 0];

const kali = ([a, b, c, d, e, f]: Matriks, m: Matriks): Matriks => [
  a * m[0] + b * m[2],
  a * m[1] + b * m[3],
  c * m[0] + d * m[2],
  c * m[1] + d * m[3],
  e * m[0] + f * m[2] + m[4],
  e * m[1] + f * m[3] + m[5],
];

/** What an operator asks of this reader; of any other its bytes count. */
const TUGAS: Readonly<Record<string, string>> = {
  BT: 'BUKA',
  ET: 'TUTUP',
  Tj: 'TAMPIL',
  TJ: 'TAMPIL',
  "'": 'TAMPIL',
  '"': 'TAMPIL',
  Tf: 'FONT',
  Tm: 'LETAK',
  Td: 'LETAK',
  TD: 'LETAK',
  'T*': 'LETAK',
  q: 'KEADAAN',
  Q: 'KEADAAN',
  cm: 'KEADAAN',
  // Marks of structure draw nothing.
  BMC: 'TANPA_RUPA',
  BDC: 'TANPA_RUPA',
  EMC: 'TANPA_RUPA',
  MP: 'TANPA_RUPA',
  DP: 'TANPA_RUPA',
  // Those that name a resource: its kind.
  Do: 'XObject',
  gs: 'ExtGState',
  cs: 'ColorSpace',
  CS: 'ColorSpace',
  scn: 'Pattern',
  SCN: 'Pattern',
  sh: 'Shading',
};

/**
 * Reads what a page draws. Numbers, colours and lines count by their bytes, names by what they stand for, letters by what
 * they are, so that two files number the same things differently without differing here.
 */
export const sidikIsi = (bytes: Uint8Array, sumber: SumberIsi): IsiHalaman => {
  const pembaca = new PembacaIsi(bytes, sumber);
  pembaca.jalan();
  return { bagianList: pembaca.bagianList, glif: pembaca.glif };
};

interface Sementara {
  readonly aduk: Pengaduk;
  readonly rangka: Pengaduk;
  teks: string;
  letak: readonly [number, number] | null;
}

class PembacaIsi {
  readonly bagianList: (string | PotonganTeks)[] = [];
  readonly glif = new Map<FontPdf, Set<string>>();
  #luar = new Pengaduk();
  #potongan: Sementara | null = null;
  /** Bytes from here on are not taken in yet. */
  #belum = 0;
  #font: FontPdf | null = null;
  #ctm: Matriks = SATUAN;
  #baris: Matriks = SATUAN;
  readonly #tumpukan: (readonly [Matriks, FontPdf | null])[] = [];

  constructor(
    readonly bytes: Uint8Array,
    readonly sumber: SumberIsi,
  ) {}

  jalan(): void {
    const { bytes } = this;
    let awal = 0;
    for (let di = 0; di < bytes.length; ) {
      di = lewatiOperan(bytes, di);
      const mulai = di;
      while (di < bytes.length && JENIS[bytes[di] ?? 0] === 1) di += 1;
      if (di === mulai) break;
      const operator = operatorDi(bytes, mulai, di);
      if (operator === 'true' || operator === 'false' || operator === 'null') continue;
      if (operator === 'BI') di = akhirGambar(bytes, di);
      const tugas = TUGAS[operator];
      if (tugas !== undefined) {
        if (tugas !== 'KEADAAN') {
          this.#aduk(awal);
          this.#belum = di;
        }
        this.#kerjakan(tugas, operator, awal, mulai);
      }
      awal = di;
    }
    this.#aduk(bytes.length);
    this.bagianList.push(this.#luar.selesai());
  }

  /** Takes in the bytes since the last operator that was read closely. */
  #aduk(akhir: number): void {
    if (this.#belum >= akhir) return;
    (this.#potongan?.aduk ?? this.#luar).bytes(this.bytes, this.#belum, akhir);
    this.#potongan?.rangka.bytes(this.bytes, this.#belum, akhir);
  }

  #kerjakan(tugas: string, operator: string, awal: number, mulai: number): void {
    if (tugas === 'TANPA_RUPA') return;
    if (tugas === 'BUKA') {
      this.#baris = SATUAN;
      this.bagianList.push(this.#luar.selesai());
      this.#luar = new Pengaduk();
      this.#potongan = { aduk: new Pengaduk(), rangka: new Pengaduk(), teks: '', letak: null };
    } else if (tugas === 'TUTUP') this.#tutup();
    else if (operator === 'q') this.#tumpukan.push([this.#ctm, this.#font]);
    else if (operator === 'Q') [this.#ctm, this.#font] = this.#tumpukan.pop() ?? [this.#ctm, this.#font];
    else this.#denganOperan(tugas, operator, bacaOperan(this.bytes, awal, mulai));
  }

  #denganOperan(tugas: string, operator: string, operan: readonly Nilai[]): void {
    if (tugas === 'TAMPIL') this.#tampil(operator, operan);
    else if (tugas === 'KEADAAN') this.#ctm = kali(matriksOf(operan), this.#ctm);
    else if (tugas === 'LETAK') {
      if (operator === 'Tm') this.#baris = matriksOf(operan);
      else if (operan.length === 2) this.#baris = kali([1, 0, 0, 1, Number(operan[0]), Number(operan[1])], this.#baris);
      (this.#potongan?.aduk ?? this.#luar).teks(`${operator} ${operan.map(tulis).join(' ')}`);
    } else if (tugas === 'FONT') {
      const [nama, ukuran] = operan;
      this.#font = (nama instanceof Nama && this.sumber.font.get(nama.nama)) || null;
      this.#catat(`Tf ${this.#font?.sidik ?? ''} ${tulis(ukuran)}`);
    } else {
      const isi = operan.map((nilai) => (nilai instanceof Nama ? this.sumber.sidik(tugas, nilai.nama) : tulis(nilai)));
      this.#catat(`${operator} ${isi.join(' ')}`);
    }
  }

  #tampil(operator: string, operan: readonly Nilai[]): void {
    const font = this.#font;
    const potongan = this.#potongan;
    const isiList = operan.flatMap((nilai) => (isDaftar(nilai) ? nilai : [nilai]));
    const aduk = (potongan?.aduk ?? this.#luar).teks(operator);
    for (const nilai of isiList) {
      if (!(nilai instanceof Teks)) {
        aduk.teks(tulis(nilai));
        continue;
      }
      const { glifList, teks } = font?.baca(nilai.isi) ?? { glifList: [nilai.isi], teks: nilai.isi };
      for (const glif of glifList) aduk.teks(glif);
      if (font) {
        const ada = this.glif.get(font) ?? new Set();
        for (const glif of glifList) ada.add(glif);
        this.glif.set(font, ada);
      }
      if (potongan) potongan.teks += teks;
    }
    if (potongan && potongan.letak === null && potongan.teks.trim() !== '') {
      const [, , , , x, y] = kali(this.#baris, this.#ctm);
      potongan.letak = [x, y];
    }
  }

  #catat(teks: string): void {
    (this.#potongan?.aduk ?? this.#luar).teks(teks);
    this.#potongan?.rangka.teks(teks);
  }

  #tutup(): void {
    const potongan = this.#potongan;
    if (potongan === null) return;
    this.#potongan = null;
    const [sidik, rangka] = [potongan.aduk.selesai(), potongan.rangka.selesai()];
    if (potongan.letak === null) this.#luar.teks(sidik);
    else {
      const [x, y] = potongan.letak;
      this.bagianList.push({ teks: potongan.teks.replaceAll(/\s+/g, ''), x, y, sidik, rangka });
    }
  }
}

const namaOperator = new Map<number, string>();

/** An operator's letters; the same few come a thousand times a page. */
const operatorDi = (bytes: Uint8Array, awal: number, akhir: number): string => {
  if (akhir - awal > 3) return hurufDi(bytes, awal, akhir);
  let kode = 0;
  for (let i = awal; i < akhir; i += 1) kode = (kode << 8) | (bytes[i] ?? 0);
  const ada = namaOperator.get(kode);
  if (ada !== undefined) return ada;
  const nama = hurufDi(bytes, awal, akhir);
  namaOperator.set(kode, nama);
  return nama;
};

/** An operand as a fingerprint takes it in; what no operator reads in this place is told by its kind. */
const tulis = (nilai: Nilai | undefined): string => {
  if (nilai instanceof Nama) return `/${nilai.nama}`;
  if (nilai instanceof Teks) return `(${nilai.isi}`;
  return typeof nilai === 'number' ? String(nilai) : typeof nilai;
};

const matriksOf = (operan: readonly Nilai[]): Matriks => {
  const [a, b, c, d, e, f] = operan.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
};

const bacaOperan = (bytes: Uint8Array, awal: number, akhir: number): readonly Nilai[] => {
  const baca = new PembacaNilai(bytes, awal, akhir);
  const hasil: Nilai[] = [];
  for (let nilai = baca.next(false); nilai !== undefined; nilai = baca.next(false)) hasil.push(nilai);
  return hasil;
};

const [KURUNG, TUTUP, KECIL, BESAR, BALIK, GARIS, PERSEN] = new TextEncoder().encode('()<>\\/%');
/** Bytes a number begins with. */
const ANGKA = new Set(new TextEncoder().encode('0123456789+-.'));

/** Where the next operator begins, at `di` or behind it. */
const lewatiOperan = (bytes: Uint8Array, di: number): number => {
  const akhir = bytes.length;
  while (di < akhir) {
    const byte = bytes[di] ?? 0;
    if (JENIS[byte] === 1) {
      if (!ANGKA.has(byte)) return di;
      while (di < akhir && JENIS[bytes[di] ?? 0] === 1) di += 1;
    } else if (byte === GARIS) {
      di += 1;
      while (di < akhir && JENIS[bytes[di] ?? 0] === 1) di += 1;
    } else if (byte === KURUNG) di = akhirTeks(bytes, di);
    else if (byte === KECIL && bytes[di + 1] !== KECIL) {
      while (di < akhir && bytes[di] !== BESAR) di += 1;
      di += 1;
    } else if (byte === PERSEN) while (di < akhir && bytes[di] !== 10 && bytes[di] !== 13) di += 1;
    else di += 1;
  }
  return akhir;
};

const akhirTeks = (bytes: Uint8Array, di: number): number => {
  let tingkat = 0;
  for (; di < bytes.length; di += 1) {
    const byte = bytes[di];
    if (byte === BALIK) di += 1;
    else if (byte === KURUNG) tingkat += 1;
    else if (byte === TUTUP) tingkat -= 1;
    if (tingkat === 0) return di + 1;
  }
  throw new TakTerbaca('string');
};

/** Behind the `EI` that ends an inline picture. */
const akhirGambar = (bytes: Uint8Array, di: number): number => {
  for (; di + 2 < bytes.length; di += 1) {
    const isKata = bytes[di + 1] === 69 && bytes[di + 2] === 73;
    if (isKata && JENIS[bytes[di] ?? 0] === 0 && JENIS[bytes[di + 3] ?? 32] === 0) return di + 3;
  }
  throw new TakTerbaca('picture');
};
