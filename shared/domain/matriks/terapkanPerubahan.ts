import type { BarisMatriks } from '../dossier';
import { TINGKAT } from './nomorMatriks';
import type { PerubahanBaris } from './perubahanBaris';

export interface HasilTerapan {
  readonly matriks: BarisMatriks[];
  /** Changes that found no place: their row or its new parent is not there. */
  readonly ditolakList: readonly string[];
}

/**
 * A matrix with changes made to it, in printing order. With all changes of `bandingkanMatriks(a, b)` on `a` it is `b`.
 * A part of them gives a sound matrix too: fields are set one by one, so that other fields keep what they hold; a row
 * whose neighbour is missing goes to the end of its siblings; a removed row stays while rows that stay stand below it.
 */
export const terapkanPerubahan = (
  matriks: readonly BarisMatriks[],
  perubahanList: readonly PerubahanBaris[],
): HasilTerapan => {
  const hasil = terapkan(matriks, perubahanList);
  // A row that changed its level while rows below it did not: without that change the matrix is sound again.
  const jenisById = new Map(hasil.matriks.map(({ barisId, jenis }) => [barisId, jenis]));
  const rusak = new Set(
    hasil.matriks
      .filter(
        ({ indukId, jenis }) => indukId !== null && TINGKAT[jenisById.get(indukId) ?? jenis] !== TINGKAT[jenis] - 1,
      )
      .flatMap(({ barisId, indukId }) => [barisId, indukId]),
  );
  if (rusak.size === 0) return hasil;
  const sisa = perubahanList.filter(({ barisId, lama, baru }) => !rusak.has(barisId) || lama?.jenis === baru?.jenis);
  const ulang = terapkanPerubahan(matriks, sisa);
  const dibuang = perubahanList.filter((perubahan) => !sisa.includes(perubahan)).map(({ barisId }) => barisId);
  return { ...ulang, ditolakList: [...dibuang, ...ulang.ditolakList] };
};

const terapkan = (matriks: readonly BarisMatriks[], perubahanList: readonly PerubahanBaris[]): HasilTerapan => {
  const pohon = new Pohon(matriks);
  const ditolakList = perubahanList.filter((perubahan) => !pohon.ubah(perubahan)).map(({ barisId }) => barisId);
  // Deepest first: a branch goes as a whole.
  const dihapus = perubahanList
    .filter(({ macamList }) => macamList.includes('DIHAPUS'))
    .toSorted((a, b) => TINGKAT[b.lama?.jenis ?? 'KEGIATAN'] - TINGKAT[a.lama?.jenis ?? 'KEGIATAN']);
  for (const { barisId } of dihapus) if (!pohon.hapus(barisId)) ditolakList.push(barisId);
  return { matriks: pohon.list(), ditolakList };
};

class Pohon {
  readonly #barisById: Map<string, BarisMatriks>;
  readonly #anakByInduk = new Map<string | null, string[]>();

  constructor(matriks: readonly BarisMatriks[]) {
    this.#barisById = new Map(matriks.map((baris) => [baris.barisId, baris]));
    for (const { barisId, indukId } of matriks) this.#anakOf(indukId).push(barisId);
  }

  #anakOf(indukId: string | null): string[] {
    const ada = this.#anakByInduk.get(indukId);
    if (ada) return ada;
    const anak: string[] = [];
    this.#anakByInduk.set(indukId, anak);
    return anak;
  }

  ubah({ barisId, macamList, baru, kolomList, setelahId }: PerubahanBaris): boolean {
    if (baru === null) return true;
    const kini = this.#barisById.get(barisId);
    const isBaru = macamList.includes('BARU');
    if (isBaru ? kini !== undefined : kini === undefined) return false;
    const isTempat = isBaru || macamList.includes('DIPINDAH');
    const indukId = isTempat ? baru.indukId : (kini?.indukId ?? null);
    const isTetap = kini?.indukId === indukId && kolomList.length === 0;
    const isi: BarisMatriks = isTetap
      ? kini
      : { ...(kini ?? baru), ...Object.fromEntries(kolomList.map((kolom) => [kolom, baru[kolom]])), indukId };
    if (isTempat && !this.#bolehDi(barisId, indukId, isi)) return false;
    this.#barisById.set(barisId, isi);
    if (isTempat) this.#tempatkan(barisId, kini?.indukId, indukId, setelahId);
    return true;
  }

  /** The parent is there, one level above and not the row itself or below it. */
  #bolehDi(barisId: string, indukId: string | null, { jenis }: BarisMatriks): boolean {
    const induk = indukId === null ? null : this.#barisById.get(indukId);
    if (induk === undefined) return false;
    if ((induk === null ? -1 : TINGKAT[induk.jenis]) !== TINGKAT[jenis] - 1) return false;
    for (let id = indukId; id !== null; id = this.#barisById.get(id)?.indukId ?? null) if (id === barisId) return false;
    return true;
  }

  #tempatkan(barisId: string, dari: string | null | undefined, ke: string | null, setelahId: string | null): void {
    if (dari !== undefined) {
      const lama = this.#anakOf(dari);
      lama.splice(lama.indexOf(barisId), 1);
    }
    const saudara = this.#anakOf(ke);
    const i = setelahId === null ? 0 : saudara.indexOf(setelahId) + 1;
    saudara.splice(setelahId !== null && i === 0 ? saudara.length : i, 0, barisId);
  }

  /** False when the row is not there or rows stand below it. */
  hapus(barisId: string): boolean {
    const baris = this.#barisById.get(barisId);
    if (!baris || this.#anakOf(barisId).length > 0) return false;
    const saudara = this.#anakOf(baris.indukId);
    saudara.splice(saudara.indexOf(barisId), 1);
    this.#barisById.delete(barisId);
    return true;
  }

  list(): BarisMatriks[] {
    const urut: BarisMatriks[] = [];
    const susun = (indukId: string | null): void => {
      for (const barisId of this.#anakOf(indukId)) {
        const baris = this.#barisById.get(barisId);
        if (baris) urut.push(baris);
        susun(barisId);
      }
    };
    susun(null);
    return urut;
  }
}
