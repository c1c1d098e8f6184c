import { type HasilAsesmen, hitungAsesmen } from '../asesmen/hitungAsesmen';
import type { Bank, Nilai, Rapat } from '../dossier';

/** An earlier meeting with the bank it scored. */
export interface RapatTerdahulu {
  readonly bank: Bank;
  readonly rapat: Rapat;
}

export interface PerbandinganRapat {
  /** Earlier score by `pertanyaanId` of the present bank; questions the earlier meeting did not score are absent. */
  readonly nilaiById: ReadonlyMap<string, Nilai>;
  /** Earlier printed mean by `aspekId` of the present bank; incomplete or unknown aspects are absent. */
  readonly rataRataById: ReadonlyMap<string, string>;
}

/** White space and case don't make another question. */
const rapikan = (teks: string): string => teks.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * What an earlier meeting gave to the same questions and aspects: the same id, else the same wording (dossiers of two
 * years have ids of their own).
 */
export const bandingkanRapat = (bank: Bank, terdahulu: RapatTerdahulu): PerbandinganRapat => {
  const nilaiLama = new Map(terdahulu.rapat.penilaianList.map(({ pertanyaanId, nilai }) => [pertanyaanId, nilai]));
  const idByTeks = new Map(
    terdahulu.bank.aspekList.flatMap((a) => a.pertanyaanList).map((p) => [rapikan(p.teks), p.pertanyaanId]),
  );
  const nilaiById = new Map<string, Nilai>();
  for (const { pertanyaanId, teks } of bank.aspekList.flatMap((a) => a.pertanyaanList)) {
    const nilai = nilaiLama.get(pertanyaanId) ?? nilaiLama.get(idByTeks.get(rapikan(teks)) ?? '');
    if (nilai != null) nilaiById.set(pertanyaanId, nilai);
  }
  const hasil: HasilAsesmen = hitungAsesmen(terdahulu.bank, terdahulu.rapat.penilaianList, []);
  const rataRataById = new Map<string, string>();
  for (const { aspekId, nama } of bank.aspekList) {
    const lama =
      hasil.aspekList.find((a) => a.aspekId === aspekId) ??
      hasil.aspekList.find((a) => rapikan(a.nama) === rapikan(nama));
    if (lama?.rataRataCetak) rataRataById.set(aspekId, lama.rataRataCetak);
  }
  return { nilaiById, rataRataById };
};
