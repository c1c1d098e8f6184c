import type { Bentrokan, HasilBacaKerja } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { terapkanPerubahan } from '../../../shared/domain/matriks/terapkanPerubahan';
import { rentangCabang } from '../../../shared/domain/matriks/ubahTingkat';

export type PilihanBentrok = 'DISINI' | 'LEMBAR';
export type SebabTerhalang = 'INDUK_DITOLAK' | 'INDUK_HILANG' | 'ANAK_TINGGAL' | 'TAK_MUAT';

/** What was decided about a sheet: all is accepted that is not refused, clashes only as chosen. */
export interface KeputusanKerja {
  readonly ditolak: ReadonlySet<string>;
  readonly bentrok: ReadonlyMap<string, PilihanBentrok>;
}

export interface Terapan {
  /** What `matriks:terapkan` is sent. */
  readonly perubahanList: readonly PerubahanBaris[];
  /** Changes that were accepted and have no place beside the other decisions. */
  readonly terhalang: ReadonlyMap<string, SebabTerhalang>;
  /** Rows of the sheet that will be changed. */
  readonly diterima: ReadonlySet<string>;
  /** Clashes nobody has decided yet. */
  readonly belum: number;
}

type Dibaca = Pick<HasilBacaKerja, 'perubahanList' | 'bentrokanList'>;

/** The sheet's row hangs below one that was removed here: it can't be taken over. */
export const isIndukHilang = (
  { baru }: PerubahanBaris,
  kiniIds: ReadonlySet<string>,
  baruIds: ReadonlySet<string>,
): boolean => baru !== null && baru.indukId !== null && !kiniIds.has(baru.indukId) && !baruIds.has(baru.indukId);

/** A change with what clashes left as it is here; null when nothing remains. */
const sisaDisini = (perubahan: PerubahanBaris, { kolomList, disini }: Bentrokan): PerubahanBaris | null => {
  const { lama, baru, macamList } = perubahan;
  if (lama === null || baru === null || disini === null) return null;
  const sisaKolom = perubahan.kolomList.filter((kolom) => !kolomList.includes(kolom));
  const isPindahDisini = kolomList.length === 0 || disini.indukId !== lama.indukId;
  const sisaMacam = macamList.filter((macam) =>
    macam === 'DIPINDAH' ? !isPindahDisini : macam !== 'DIUBAH' || sisaKolom.length > 0,
  );
  return sisaMacam.length === 0 ? null : { ...perubahan, kolomList: sisaKolom, macamList: sisaMacam };
};

/** A row that was removed here comes back as the sheet has it, behind its siblings. */
const hidupkan = (perubahan: PerubahanBaris, baru: BarisMatriks, kini: readonly BarisMatriks[]): PerubahanBaris => ({
  ...perubahan,
  macamList: ['BARU'],
  lama: null,
  nomorLama: null,
  kolomList: [],
  setelahId: kini.findLast(({ indukId }) => indukId === baru.indukId)?.barisId ?? null,
});

const hapus = (baris: BarisMatriks): PerubahanBaris => ({
  barisId: baris.barisId,
  macamList: ['DIHAPUS'],
  lama: baris,
  baru: null,
  nomorLama: null,
  nomorBaru: null,
  kolomList: [],
  setelahId: null,
});

/** Rows here below a row. */
export const cabangDisini = (kini: readonly BarisMatriks[], barisId: string): readonly BarisMatriks[] => {
  const { awal, akhir } = rentangCabang(kini, barisId);
  return kini.slice(awal + 1, akhir);
};

/**
 * What the decisions about a sheet come to: the changes to make, with everything that hangs on them. A new row goes
 * nowhere without its parent, a row stays while rows below it stay, and a removal chosen in a clash takes along what was
 * put below it here.
 */
export const pilihTerapan = (dibaca: Dibaca, keputusan: KeputusanKerja, kini: readonly BarisMatriks[]): Terapan => {
  const bentrokById = new Map(dibaca.bentrokanList.map((bentrokan) => [bentrokan.barisId, bentrokan]));
  const kiniById = new Map(kini.map((baris) => [baris.barisId, baris]));
  const kiniIds = new Set(kiniById.keys());
  const baruIds = new Set(dibaca.perubahanList.flatMap(({ barisId, lama }) => (lama === null ? [barisId] : [])));
  const terhalang = new Map<string, SebabTerhalang>();
  let belum = 0;
  const pilihan = dibaca.perubahanList.flatMap((perubahan): PerubahanBaris[] => {
    const { barisId, baru } = perubahan;
    const bentrokan = bentrokById.get(barisId);
    if (!bentrokan) return keputusan.ditolak.has(barisId) ? [] : [perubahan];
    const pilih = keputusan.bentrok.get(barisId);
    if (pilih === undefined) {
      belum += 1;
      return [];
    }
    if (pilih === 'DISINI') return [sisaDisini(perubahan, bentrokan) ?? []].flat();
    if (isIndukHilang(perubahan, kiniIds, baruIds)) {
      terhalang.set(barisId, 'INDUK_HILANG');
      return [];
    }
    return [baru !== null && !kiniIds.has(barisId) ? hidupkan(perubahan, baru, kini) : perubahan];
  });
  const lengkap = [...pilihan, ...cabangIkut(pilihan, bentrokById, kini)];
  const bersih = buangTerhalang(lengkap, kini, terhalang);
  const { ditolakList } = terapkanPerubahan(kini, bersih);
  for (const barisId of ditolakList) terhalang.set(barisId, 'TAK_MUAT');
  const perubahanList = bersih.filter(({ barisId }) => !terhalang.has(barisId));
  const lembarIds = new Set(dibaca.perubahanList.map(({ barisId }) => barisId));
  const diterima = new Set(perubahanList.map(({ barisId }) => barisId).filter((id) => lembarIds.has(id)));
  return { perubahanList, terhalang, diterima, belum };
};

/** Rows here that go along with a removal chosen in a clash, unless the sheet moves them elsewhere. */
const cabangIkut = (
  pilihan: readonly PerubahanBaris[],
  bentrokById: ReadonlyMap<string, Bentrokan>,
  kini: readonly BarisMatriks[],
): PerubahanBaris[] => {
  const disebut = new Set(pilihan.map(({ barisId }) => barisId));
  const ikut = new Map<string, PerubahanBaris>();
  for (const { barisId, baru } of pilihan) {
    if (baru !== null || !bentrokById.has(barisId)) continue;
    for (const anak of cabangDisini(kini, barisId)) if (!disebut.has(anak.barisId)) ikut.set(anak.barisId, hapus(anak));
  }
  return [...ikut.values()];
};

/** Takes out, until nothing changes any more, what has no parent and removals that would orphan a row. */
const buangTerhalang = (
  semua: readonly PerubahanBaris[],
  kini: readonly BarisMatriks[],
  terhalang: Map<string, SebabTerhalang>,
): PerubahanBaris[] => {
  let list = [...semua];
  for (;;) {
    const dihapus = new Set(list.flatMap(({ barisId, baru }) => (baru === null ? [barisId] : [])));
    const indukBaru = new Map<string, string | null>(kini.map(({ barisId, indukId }) => [barisId, indukId]));
    for (const { barisId, macamList, baru } of list) {
      if (baru && (macamList.includes('BARU') || macamList.includes('DIPINDAH'))) indukBaru.set(barisId, baru.indukId);
    }
    const indukTinggal = new Set([...indukBaru].flatMap(([id, induk]) => (dihapus.has(id) ? [] : [induk])));
    const buang = list.filter(({ barisId, baru, macamList }) => {
      if (baru === null) return indukTinggal.has(barisId);
      if (!macamList.includes('BARU') && !macamList.includes('DIPINDAH')) return false;
      return baru.indukId !== null && !indukBaru.has(baru.indukId);
    });
    if (buang.length === 0) return list;
    for (const { barisId, baru } of buang) terhalang.set(barisId, baru === null ? 'ANAK_TINGGAL' : 'INDUK_DITOLAK');
    list = list.filter((perubahan) => !buang.includes(perubahan));
  }
};
