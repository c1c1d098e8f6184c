import type { BarisRiwayat } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { type BidangBaris, bidangBaris, KOLOM_URUT } from '../edisi/bidangBaris';

/** What restoring a row does: it comes back, or fields get the values they had before. */
export type PulihanBaris =
  | { readonly macam: 'KEMBALI' }
  | { readonly macam: 'UBAH'; readonly bidangList: readonly BidangBaris[] };

/** Null where `riwayat:pulihkanBaris` has nothing to restore: a row that came to be then, or only moved. */
export const pulihanBaris = (
  { tabel, lama, baru, barisId }: BarisRiwayat,
  kiniById: ReadonlyMap<string, BarisMatriks>,
): PulihanBaris | null => {
  if (tabel !== 'baris_matriks' || lama === null || barisId === null) return null;
  const kini = kiniById.get(barisId);
  if (!kini) return baru === null ? { macam: 'KEMBALI' } : null;
  // Its place and level are not restored, only its content.
  const kolomList = KOLOM_URUT.filter((kolom) => kolom !== 'jenis' && kolom in lama);
  if (kolomList.length === 0) return null;
  return { macam: 'UBAH', bidangList: bidangBaris(kini, lama, kolomList) };
};
