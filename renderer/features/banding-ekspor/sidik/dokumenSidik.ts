import { findNomorHalaman } from '../../../../shared/domain/bandingPdf/findNomorHalaman';
import type { UkuranHalaman } from '../../../components/pdf/mesin/ukuranHalaman';
import { daftarHalaman, type HalamanMentah } from './daftarHalaman';
import { bacaFont, type FontPdf } from './fontPdf';
import { Arus, isDaftar, type Nilai, Rujukan, TakTerbaca } from './nilaiPdf';
import { bukaArus, ObjekPdf } from './objekPdf';
import { Pengaduk } from './pengaduk';
import { type IsiHalaman, type PotonganTeks, sidikIsi } from './sidikIsi';
import { SidikObjek } from './sidikObjek';

/** What a page looks like, in a few bytes. */
export interface SidikHalaman {
  /** Equal for pages that draw the same letters, lines, colours and pictures in the same places, but for the page number. */
  readonly sidik: string;
  /** The fonts' outlines as they stand in the file: equal ones leave no doubt that equal letters look equal. */
  readonly program: string;
  /** Every glyph the page shows, named by font, letter and width. */
  readonly glif: ReadonlySet<string>;
}

/** A file whose pages are told apart by what stands in it, without drawing them. */
export class DokumenSidik {
  readonly #sidik: SidikObjek;
  readonly #font = new Map<number, FontPdf>();
  readonly #halamanList: readonly HalamanMentah[];

  /** Throws TakTerbaca when the file is built in another way than the app builds its own. */
  constructor(bytes: Uint8Array) {
    this.objek = ObjekPdf.buka(bytes);
    this.#sidik = new SidikObjek(this.objek);
    this.#halamanList = daftarHalaman(this.objek);
  }

  readonly objek: ObjekPdf;

  get jumlah(): number {
    return this.#halamanList.length;
  }

  /** Points, turned as it is read. */
  ukuran(index: number): UkuranHalaman {
    const { kotak, putar, satuan } = this.#halaman(index);
    const [kiri, bawah, kanan, atas] = kotak;
    const [a, b] = [(kanan - kiri) * satuan, (atas - bawah) * satuan];
    return putar % 2 === 0 ? { lebar: a, tinggi: b } : { lebar: b, tinggi: a };
  }

  /** Equal only for pages that are the same byte for byte with all they use: quick to know, and beyond doubt. */
  async ketat(index: number): Promise<string> {
    const halaman = this.#halaman(index);
    const aduk = this.#bingkai(halaman).teks(this.#sidik.sidik(halaman.sumber));
    return aduk.bytes(await this.#isi(halaman)).selesai();
  }

  async rinci(index: number): Promise<SidikHalaman> {
    const halaman = this.#halaman(index);
    const font = new Map<string, FontPdf>();
    for (const [nama, nilai] of this.objek.kamus(halaman.sumber.get('Font')) ?? []) {
      font.set(nama, await this.#fontOf(nilai));
    }
    const isi = sidikIsi(await this.#isi(halaman), {
      font,
      sidik: (jenis, nama) => {
        const ada = this.objek.kamus(halaman.sumber.get(jenis))?.get(nama);
        return ada === undefined ? nama : this.#sidik.sidik(ada);
      },
    });
    return {
      sidik: this.#gabung(isi, halaman),
      program: [...isi.glif.keys()]
        .map((satu) => satu.program)
        .toSorted()
        .join(),
      glif: new Set([...isi.glif].flatMap(([satu, glifList]) => [...glifList].map((glif) => `${satu.sidik} ${glif}`))),
    };
  }

  #halaman(index: number): HalamanMentah {
    const halaman = this.#halamanList[index];
    if (halaman === undefined) throw new RangeError(`page ${index}`);
    return halaman;
  }

  /** All that belongs to a page but what it draws. */
  #bingkai(halaman: HalamanMentah): Pengaduk {
    const aduk = new Pengaduk();
    for (const angka of [...halaman.kotak, halaman.putar, halaman.satuan]) aduk.teks(String(angka));
    return aduk.teks(this.#anotasi(halaman));
  }

  async #fontOf(nilai: Nilai): Promise<FontPdf> {
    const ada = nilai instanceof Rujukan ? this.#font.get(nilai.nomor) : undefined;
    if (ada) return ada;
    const font = await bacaFont(this.objek, this.#sidik, nilai);
    if (nilai instanceof Rujukan) this.#font.set(nilai.nomor, font);
    return font;
  }

  /** What the page draws, in one piece. */
  async #isi({ kamus }: HalamanMentah): Promise<Uint8Array> {
    const isi = this.objek.isi(kamus.get('Contents'));
    const bagianList: Uint8Array[] = [];
    for (const nilai of isDaftar(isi) ? isi : isi === null ? [] : [isi]) {
      const arus = this.objek.isi(nilai);
      if (!(arus instanceof Arus)) throw new TakTerbaca('contents');
      // Operators never run from one part into the next.
      bagianList.push(await bukaArus(this.objek, arus), Uint8Array.of(10));
    }
    const hasil = new Uint8Array(bagianList.reduce((panjang, { length }) => panjang + length, 0));
    let di = 0;
    for (const bagian of bagianList) {
      hasil.set(bagian, di);
      di += bagian.length;
    }
    return hasil;
  }

  /** Fields and notes with a look of their own; a link has none. */
  #anotasi({ kamus }: HalamanMentah): string {
    const list = this.objek.isi(kamus.get('Annots'));
    if (!isDaftar(list)) return '';
    return list
      .flatMap((nilai) => {
        const anotasi = this.objek.kamus(nilai);
        if (!anotasi?.has('AP')) return [];
        return ['AP', 'AS', 'F', 'Rect'].map((kunci) => this.#sidik.sidik(anotasi.get(kunci)));
      })
      .join();
  }

  #gabung({ bagianList }: IsiHalaman, halaman: HalamanMentah): string {
    const [kiri, bawah, kanan, atas] = halaman.kotak;
    const aduk = this.#bingkai(halaman);
    const teksList = bagianList.filter((bagian): bagian is PotonganTeks => typeof bagian !== 'string');
    const kataList = teksList.map(({ teks, x, y }) => ({
      teks,
      x: (x - kiri) / (kanan - kiri),
      y: (atas - y) / (atas - bawah),
      lebar: 0,
      tinggi: 0,
    }));
    const nomor = new Set(findNomorHalaman(kataList).map((i) => teksList[i]));
    for (const bagian of bagianList) {
      if (typeof bagian === 'string') aduk.teks(bagian);
      else aduk.teks(nomor.has(bagian) ? bagian.rangka : bagian.sidik);
    }
    return aduk.selesai();
  }
}
