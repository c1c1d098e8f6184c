import type { Bentrokan } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import type { KolomBaris, MacamPerubahan, PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';

export interface BedaKerja {
  readonly perubahanList: readonly PerubahanBaris[];
  readonly bentrokanList: readonly Bentrokan[];
}

/**
 * What a sheet changed since it was made, and where that meets other changes made here since. Changes that are already
 * here are left out, as are rows that only got another number. A clash without a field is one of place or of removal:
 * moved both there and here, removed there and added to or edited here, or put below a row that was removed here.
 */
export const bandingkanKerja = (
  dasar: readonly BarisMatriks[],
  lembar: readonly BarisMatriks[],
  kini: readonly BarisMatriks[],
): BedaKerja => {
  const kiniById = new Map(kini.map((baris) => [baris.barisId, baris]));
  const disiniById = new Map(bandingkanMatriks(dasar, kini).map((perubahan) => [perubahan.barisId, perubahan]));
  const dariLembar = bandingkanMatriks(dasar, lembar).filter(({ macamList }) => !macamList.includes('NOMOR'));
  const baruIds = new Set(dariLembar.flatMap(({ barisId, lama }) => (lama === null ? [barisId] : [])));
  // Rows put below a row here would lose their parent with it.
  const indukBertambah = new Set(
    kini
      .filter(({ barisId }) => {
        const sejak = disiniById.get(barisId);
        return sejak !== undefined && (sejak.lama === null || sejak.macamList.includes('DIPINDAH'));
      })
      .map(({ indukId }) => indukId),
  );
  const perubahanList: PerubahanBaris[] = [];
  const bentrokanList: Bentrokan[] = [];

  for (const perubahan of dariLembar) {
    const { barisId, baru, macamList } = perubahan;
    const disini = kiniById.get(barisId) ?? null;
    const sejak = disiniById.get(barisId);
    const bentrok = (kolomList: readonly KolomBaris[]): void => void bentrokanList.push({ barisId, kolomList, disini });
    const isIndukHilang = baru?.indukId != null && !kiniById.has(baru.indukId) && !baruIds.has(baru.indukId);
    if (perubahan.lama === null) {
      if (disini !== null) continue;
      perubahanList.push(perubahan);
      if (isIndukHilang) bentrok([]);
    } else if (baru === null) {
      if (disini === null) continue;
      perubahanList.push(perubahan);
      if (sejak?.macamList.includes('DIUBAH') || sejak?.macamList.includes('DIPINDAH') || indukBertambah.has(barisId))
        bentrok(sejak?.kolomList ?? []);
    } else if (disini === null) {
      perubahanList.push(perubahan);
      bentrok(perubahan.kolomList);
    } else {
      const kolomList = perubahan.kolomList.filter((kolom) => !isSama(disini[kolom], baru[kolom]));
      const kolomBentrok = kolomList.filter((kolom) => sejak?.kolomList.includes(kolom));
      const isPindah = macamList.includes('DIPINDAH');
      const isPindahBentrok =
        isPindah && (isIndukHilang || (sejak?.macamList.includes('DIPINDAH') && disini.indukId !== baru.indukId));
      const macamBaru = macamList.filter((macam): boolean => macam !== 'DIUBAH' || kolomList.length > 0);
      if (macamBaru.length === 0) continue;
      perubahanList.push({ ...perubahan, kolomList, macamList: macamBaru satisfies MacamPerubahan[] });
      if (kolomBentrok.length > 0 || isPindahBentrok) bentrok(kolomBentrok);
    }
  }
  return { perubahanList, bentrokanList };
};

const isSama = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
