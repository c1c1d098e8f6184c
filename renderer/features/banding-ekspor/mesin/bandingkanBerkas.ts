import { bandingGambar } from '../../../../shared/domain/bandingPdf/bandingGambar';
import { bandingHalaman } from '../../../../shared/domain/bandingPdf/bandingHalaman';
import { findNomorHalaman } from '../../../../shared/domain/bandingPdf/findNomorHalaman';
import type { HalamanTeks, KataHalaman, Kotak } from '../../../../shared/domain/bandingPdf/halamanTeks';
import type { Sisi } from '../../../text/bandingEkspor';
import type { PasanganTampil } from '../pasanganTampil';
import type { BacaanPdf } from './bacaanPdf';
import { cocokkanSidik, type Ruas } from './cocokkanSidik';
import type { Kabar, LangkahBanding, TugasBanding } from './kabar';
import { pilihBukti } from './pilihBukti';
import { type SidikBerkas, sidikPasangan } from './sidikPasangan';

interface KataTerbaca {
  readonly kataList: readonly KataHalaman[];
  readonly nomorList: readonly number[];
}

/** Opens a file for reading its words and drawing it; asked only for files that differ. */
export type BukaBacaan = (bytes: Uint8Array) => Promise<BacaanPdf>;

/**
 * Compares two files page by page, the cheapest and surest first: pages whose content is the same in the files are equal;
 * of the others the words are read and compared; of those whose words are the same, the pictures.
 */
export class PembandingBerkas {
  #bacaan: Readonly<Record<Sisi, Promise<BacaanPdf>>> | null = null;
  readonly #kata = { lama: new Map<number, Promise<KataTerbaca>>(), baru: new Map<number, Promise<KataTerbaca>>() };
  /** Pairs by the run they stand in. */
  readonly #pasangan: PasanganTampil[][] = [];

  constructor(
    readonly tugas: TugasBanding,
    readonly bukaBacaan: BukaBacaan,
    readonly lapor: (kabar: Kabar) => void,
  ) {}

  async jalan(): Promise<void> {
    const sidik =
      (await sidikPasangan(this.tugas, (ke, dari) => this.#langkah({ langkah: 'SIDIK', ke, dari }))) ??
      (await this.#tanpaSidik());
    this.lapor({ jenis: 'UKURAN', ukuran: { lama: sidik.lama.ukuranList, baru: sidik.baru.ukuranList } });
    const ruasList = cocokkanSidik(sidik.lama.sidikList, sidik.baru.sidikList);
    for (const ruas of ruasList) this.#pasangan.push(pasanganAwal(ruas));
    this.#laporPasangan();
    await this.#bandingKata(ruasList);
    await this.#bandingGambar(ruasList, sidik);
    this.#laporPasangan();
    this.lapor({ jenis: 'LANGKAH', langkah: null });
  }

  /** Every page unlike any other: all are read. */
  async #tanpaSidik(): Promise<Readonly<Record<Sisi, SidikBerkas>>> {
    const isKembar = isSerupa(this.tugas.lama, this.tugas.baru);
    const susun = async (sisi: Sisi): Promise<SidikBerkas> => {
      const ukuranList = await (await this.#baca(sisi)).ukuran();
      return { ukuranList, sidikList: ukuranList.map((_, i) => `${isKembar ? '' : sisi}${i}`), rinciList: new Map() };
    };
    return { lama: await susun('lama'), baru: await susun('baru') };
  }

  /** Reads and compares the words between the equal runs. */
  async #bandingKata(ruasList: readonly Ruas[]): Promise<void> {
    const bedaList = ruasList.flatMap((ruas, i) => (ruas.isSama ? [] : [{ ruas, i }]));
    const dari = bedaList.reduce((jumlah, { ruas }) => jumlah + ruas.a1 - ruas.a0 + ruas.b1 - ruas.b0, 0);
    let ke = 0;
    const maju = (): void => {
      ke += 1;
      this.#langkah({ langkah: 'KATA', ke, dari });
    };
    for (const { ruas, i } of bedaList) {
      const { a0, a1, b0, b1 } = ruas;
      const [lama, baru] = await Promise.all([
        this.#potongan('lama', a0, a1, maju),
        this.#potongan('baru', b0, b1, maju),
      ]);
      const hasil = bandingHalaman(lama, baru).map((pasangan) => ({
        ...pasangan,
        lama: pasangan.lama === null ? null : pasangan.lama + a0,
        baru: pasangan.baru === null ? null : pasangan.baru + b0,
        gambar: null,
      }));
      for (const pasangan of hasil) {
        if (pasangan.bedaLama.length > 0) await this.#laporKata('lama', pasangan.lama);
        if (pasangan.bedaBaru.length > 0) await this.#laporKata('baru', pasangan.baru);
      }
      this.#pasangan[i] = hasil;
      this.#laporPasangan();
    }
  }

  async #bandingGambar(ruasList: readonly Ruas[], sidik: Readonly<Record<Sisi, SidikBerkas>>): Promise<void> {
    const diragukan = ruasList.flatMap((ruas, i) =>
      ruas.isSama ? (this.#pasangan[i] ?? []).map((_, k) => ({ i, k, pasangan: raguOf(ruas, k, sidik) })) : [],
    );
    const bukti = pilihBukti(diragukan.map(({ pasangan }) => pasangan)).flatMap((n) => diragukan[n] ?? []);
    const sewarta = ruasList.flatMap((ruas, i) =>
      ruas.isSama ? [] : (this.#pasangan[i] ?? []).flatMap(({ keadaan }, k) => (keadaan === 'SAMA' ? [{ i, k }] : [])),
    );
    const beda = await this.#periksaGambar([...bukti, ...sewarta]);
    const isBuktiBeda = bukti.some((tempat) => beda.has(tempat));
    // One glyph looks different: then none of those pairs is beyond doubt.
    if (isBuktiBeda) {
      await this.#periksaGambar(
        diragukan.filter(
          (satu) => satu.pasangan?.lama.program !== satu.pasangan?.baru.program && !bukti.includes(satu),
        ),
      );
    }
  }

  async #periksaGambar(tempatList: readonly Tempat[]): Promise<ReadonlySet<Tempat>> {
    const beda = new Set<Tempat>();
    for (const [ke, tempat] of tempatList.entries()) {
      this.#langkah({ langkah: 'GAMBAR', ke, dari: tempatList.length });
      const ruas = this.#pasangan[tempat.i] ?? [];
      const pasangan = ruas[tempat.k];
      if (!pasangan || pasangan.lama === null || pasangan.baru === null) continue;
      const gambar = await this.#bedaGambar(pasangan.lama, pasangan.baru);
      if (gambar === null) continue;
      beda.add(tempat);
      ruas[tempat.k] = { ...pasangan, keadaan: 'BERUBAH', gambar };
      this.#laporPasangan();
    }
    return beda;
  }

  async #bedaGambar(lama: number, baru: number): Promise<Kotak | null> {
    const bacaan = { lama: await this.#baca('lama'), baru: await this.#baca('baru') };
    const [gambarLama, gambarBaru, ...kataList] = await Promise.all([
      bacaan.lama.gambar(lama),
      bacaan.baru.gambar(baru),
      this.#kataOf('lama', lama),
      this.#kataOf('baru', baru),
    ]);
    const nomorList = kataList.flatMap((kata) => kata.nomorList.flatMap((i) => kata.kataList[i] ?? []));
    return bandingGambar(gambarLama, gambarBaru, nomorList);
  }

  async #potongan(sisi: Sisi, awal: number, akhir: number, maju: () => void) {
    const teksOf = async (index: number): Promise<HalamanTeks> => {
      const { kataList, nomorList } = await this.#kataOf(sisi, index);
      return { kataList: kataList.map(({ teks }) => teks), nomorList };
    };
    const halamanList: HalamanTeks[] = [];
    for (let index = awal; index < akhir; index += 1) {
      halamanList.push(await teksOf(index));
      maju();
    }
    // An empty part has no head to tell.
    if (awal === akhir) return { halamanList };
    const { jumlah } = await this.#baca(sisi);
    return {
      halamanList,
      sebelum: awal > 0 ? await teksOf(awal - 1) : undefined,
      sesudah: akhir < jumlah ? await teksOf(akhir) : undefined,
    };
  }

  #kataOf(sisi: Sisi, index: number): Promise<KataTerbaca> {
    const ada = this.#kata[sisi].get(index);
    if (ada) return ada;
    const baca = async (): Promise<KataTerbaca> => {
      const kataList = await (await this.#baca(sisi)).kata(index);
      return { kataList, nomorList: findNomorHalaman(kataList) };
    };
    const kata = baca();
    this.#kata[sisi].set(index, kata);
    return kata;
  }

  #baca(sisi: Sisi): Promise<BacaanPdf> {
    this.#bacaan ??= { lama: this.bukaBacaan(this.tugas.lama), baru: this.bukaBacaan(this.tugas.baru) };
    return this.#bacaan[sisi];
  }

  async #laporKata(sisi: Sisi, index: number | null): Promise<void> {
    if (index === null) return;
    const { kataList } = await this.#kataOf(sisi, index);
    this.lapor({ jenis: 'KATA', sisi, index, kataList });
  }

  #laporPasangan(): void {
    this.lapor({ jenis: 'PASANGAN', pasanganList: this.#pasangan.flat() });
  }

  #langkah(langkah: LangkahBanding): void {
    this.lapor({ jenis: 'LANGKAH', langkah });
  }
}

const isSerupa = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A pair by its run and its place there. */
interface Tempat {
  readonly i: number;
  readonly k: number;
}

/** Pairs of a run before anything is read: equal ones, or side by side until it is known which belong together. */
const pasanganAwal = ({ a0, a1, b0, b1, isSama }: Ruas): PasanganTampil[] =>
  Array.from({ length: Math.max(a1 - a0, b1 - b0) }, (_, k) => ({
    lama: a0 + k < a1 ? a0 + k : null,
    baru: b0 + k < b1 ? b0 + k : null,
    keadaan: isSama ? 'SAMA' : 'BELUM',
    bedaLama: [],
    bedaBaru: [],
    gambar: null,
  }));

const raguOf = ({ a0, b0 }: Ruas, k: number, { lama, baru }: Readonly<Record<Sisi, SidikBerkas>>) => {
  const [rinciLama, rinciBaru] = [lama.rinciList.get(a0 + k), baru.rinciList.get(b0 + k)];
  return rinciLama && rinciBaru ? { lama: rinciLama, baru: rinciBaru } : null;
};
