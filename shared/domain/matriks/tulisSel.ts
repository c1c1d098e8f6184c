import type { BarisMatriks } from '../dossier';
import { type IsiBaris, type Kolom, macamKolom } from './kolomMatriks';
import { tahunCetak } from './nomorMatriks';
import { bacaSel, type SalahSel } from './selMatriks';

/** A text for a cell; `angka` as in `bacaSel`. */
export interface TulisanSel {
  readonly barisId: string;
  readonly kolom: Kolom;
  readonly teks: string;
  readonly angka?: number | null;
}

export type HasilTulis =
  | { readonly matriks: BarisMatriks[]; readonly salah: null }
  | { readonly matriks: null; readonly salah: TulisanSel & { readonly sebab: SalahSel } };

/**
 * The matrix with texts written into cells, all or none: the first that can't stand in its cell is named. A tick changed
 * on a row that follows its children gives the row years of its own, unless they come to the same.
 */
export const tulisSel = (matriks: readonly BarisMatriks[], tulisanList: readonly TulisanSel[]): HasilTulis => {
  const tulisanById = new Map<string, TulisanSel[]>();
  for (const tulisan of tulisanList) {
    const ada = tulisanById.get(tulisan.barisId);
    if (ada) ada.push(tulisan);
    else tulisanById.set(tulisan.barisId, [tulisan]);
  }
  const cetak = tahunCetak(matriks);
  const indukIds = new Set(matriks.map(({ indukId }) => indukId));
  /** Rows as they were that followed their children and had ticks written. */
  const pengikut = new Map<string, BarisMatriks>();
  const hasil: BarisMatriks[] = [];
  for (const semula of matriks) {
    const { barisId, tahunIkutAnak } = semula;
    const tulisan = tulisanById.get(barisId);
    let baris = semula;
    if (
      tulisan &&
      tahunIkutAnak &&
      indukIds.has(barisId) &&
      tulisan.some(({ kolom }) => macamKolom(kolom) === 'TAHUN')
    ) {
      pengikut.set(barisId, semula);
      baris = { ...baris, tahunIkutAnak: false, tahunList: [...(cetak.get(barisId) ?? [])] };
    }
    for (const satu of tulisan ?? []) {
      const isi: IsiBaris | SalahSel = bacaSel(baris, satu.kolom, satu.teks, satu.angka ?? null);
      if (typeof isi === 'string') return { matriks: null, salah: { ...satu, sebab: isi } };
      baris = { ...baris, ...isi };
    }
    hasil.push(baris);
  }
  return { matriks: pengikut.size === 0 ? hasil : ikutkanLagi(hasil, pengikut), salah: null };
};

/** Backwards, so that what the children print is known before their parent is looked at. */
const ikutkanLagi = (matriks: readonly BarisMatriks[], pengikut: ReadonlyMap<string, BarisMatriks>): BarisMatriks[] => {
  const gabunganByInduk = new Map<string, Set<number>>();
  const mundur = matriks.toReversed().map((baris) => {
    const gabungan = gabunganByInduk.get(baris.barisId) ?? new Set<number>();
    const semula = pengikut.get(baris.barisId);
    const isSama = baris.tahunList.length === gabungan.size && baris.tahunList.every((tahun) => gabungan.has(tahun));
    const kini = semula && isSama ? { ...baris, tahunIkutAnak: true, tahunList: semula.tahunList } : baris;
    if (kini.indukId !== null) {
      const induk = gabunganByInduk.get(kini.indukId) ?? new Set<number>();
      for (const tahun of kini.tahunIkutAnak && gabungan.size > 0 ? gabungan : kini.tahunList) induk.add(tahun);
      gabunganByInduk.set(kini.indukId, induk);
    }
    return kini;
  });
  return mundur.toReversed();
};
