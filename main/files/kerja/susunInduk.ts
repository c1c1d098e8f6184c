import type { JenisBaris } from '../../../shared/domain/dossier';
import { TINGKAT } from '../../../shared/domain/matriks/nomorMatriks';
import { lembarDitolak, type TempatLembar } from '../../../shared/errors/lembarDitolak';

/** A row as it stands in a sheet: its level, and where it stands. */
export interface BarisLembar {
  readonly barisId: string;
  readonly jenis: JenisBaris;
  readonly tempat: TempatLembar;
}

/**
 * Parent of every row by `barisId`: a program belongs to the kelompok program above it, a kegiatan to the program above it.
 * Throws TINGKAT_LOMPAT for a row with nothing above it to belong to.
 */
export const susunInduk = (barisList: readonly BarisLembar[]): Map<string, string | null> => {
  const induk = new Map<string, string | null>();
  const terakhir: (string | null)[] = [null, null, null];
  for (const { barisId, jenis, tempat } of barisList) {
    const tingkat = TINGKAT[jenis];
    const indukId = tingkat === 0 ? null : (terakhir[tingkat - 1] ?? null);
    if (tingkat > 0 && indukId === null) throw lembarDitolak('TINGKAT_LOMPAT', { ...tempat, isi: jenis });
    induk.set(barisId, indukId);
    terakhir[tingkat] = barisId;
    // What stood below another row of this level takes no more rows.
    terakhir.fill(null, tingkat + 1);
  }
  return induk;
};
