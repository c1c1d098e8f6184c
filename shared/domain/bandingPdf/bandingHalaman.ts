import { bandingPasangan, type HalamanCocok } from './bandingPasangan';
import { cocokkanUrutan } from './cocokkanUrutan';
import type { PasanganHalaman } from './halamanTeks';
import { type Kesamaan, pasangkanHalaman } from './pasangkanHalaman';
import { type Halaman, type PotonganDokumen, susunDokumen } from './susunDokumen';

/** Pages with a smaller part of their words in common are not one another's. */
const MIRIP_MIN = 0.25;

/**
 * Compares two documents, or parts of them, page by page, in the order of their pages. The words are compared over the
 * whole, not page against page: text that only moved to the next page is no change. Page numbers are left out, repeated
 * heads of tables are compared between paired pages alone. 240 pages of 400 words take well below a second when the
 * documents resemble each other and some two seconds when they don't.
 */
export const bandingHalaman = (
  potonganLama: PotonganDokumen,
  potonganBaru: PotonganDokumen,
): readonly PasanganHalaman[] => {
  const kamus = new Map<string, number>();
  const lama = susunDokumen(potonganLama, kamus);
  const baru = susunDokumen(potonganBaru, kamus);
  const badanLama = badanOf(lama);
  const badanBaru = badanOf(baru);
  const cocok = cocokkanUrutan(
    badanLama.map(({ kode }) => kode),
    badanBaru.map(({ kode }) => kode),
  );
  const adaLama = lama.map(({ kodeList }) => kodeList.map(() => false));
  const adaBaru = baru.map(({ kodeList }) => kodeList.map(() => false));
  const kesamaan = new Map<number, Kesamaan>();
  for (const [i, kataLama] of badanLama.entries()) {
    const kataBaru = badanBaru[cocok[i] ?? -1];
    if (kataBaru === undefined) continue;
    adaLama[kataLama.halaman]?.fill(true, kataLama.tempat, kataLama.tempat + 1);
    adaBaru[kataBaru.halaman]?.fill(true, kataBaru.tempat, kataBaru.tempat + 1);
    const kunci = kataLama.halaman * baru.length + kataBaru.halaman;
    const jumlah = (kesamaan.get(kunci)?.jumlah ?? 0) + 1;
    kesamaan.set(kunci, { lama: kataLama.halaman, baru: kataBaru.halaman, jumlah });
  }
  const panjang = (list: readonly Halaman[], i: number): number => {
    const { kodeList = [], kepala = 0 } = list[i] ?? {};
    return kodeList.length - kepala;
  };
  const pasanganList = pasangkanHalaman(
    lama.length,
    baru.length,
    [...kesamaan.values()].filter(
      (k) => k.jumlah >= MIRIP_MIN * Math.min(panjang(lama, k.lama), panjang(baru, k.baru)),
    ),
    { lama: (i) => panjang(lama, i) === 0, baru: (i) => panjang(baru, i) === 0 },
  );
  const cocokOf = (list: readonly Halaman[], ada: readonly boolean[][], i: number | null): HalamanCocok | null => {
    const halaman = i === null ? undefined : list[i];
    return halaman && i !== null ? { ...halaman, adaList: ada[i] ?? [] } : null;
  };
  return pasanganList.map((pasangan) => ({
    ...pasangan,
    ...bandingPasangan(cocokOf(lama, adaLama, pasangan.lama), cocokOf(baru, adaBaru, pasangan.baru)),
  }));
};

interface KataBadan {
  readonly kode: number;
  /** Index of its page. */
  readonly halaman: number;
  /** Index into the page's `kodeList`. */
  readonly tempat: number;
}

/** The words of a document but its repeated heads. */
const badanOf = (dokumen: readonly Halaman[]): readonly KataBadan[] =>
  dokumen.flatMap(({ kodeList, kepala }, halaman) =>
    kodeList.slice(kepala).map((kode, i) => ({ kode, halaman, tempat: kepala + i })),
  );
