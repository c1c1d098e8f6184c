import { type HasilAsesmen, hitungAsesmen } from '../domain/asesmen/hitungAsesmen';
import type { Dossier, Edisi, Rapat } from '../domain/dossier';
import { nomorMatriks } from '../domain/matriks/nomorMatriks';
import { edisiKini, rapatUtama } from '../domain/naskah';
import { type HasilStatistik, hitungStatistik } from '../domain/statistik/hitungStatistik';

/** A dossier with everything documents print of it, computed once. */
export interface Bahan {
  readonly dossier: Dossier;
  readonly rapat: Rapat;
  readonly edisi: Edisi;
  readonly hasil: HasilAsesmen;
  readonly statistik: HasilStatistik;
  readonly nomorById: ReadonlyMap<string, string>;
}

/** `rapat` is one of the dossier's meetings, the last one unless another is asked for. */
export const siapkanBahan = (dossier: Dossier, rapat: Rapat = rapatUtama(dossier)): Bahan => ({
  dossier,
  rapat,
  edisi: edisiKini(dossier),
  hasil: hitungAsesmen(dossier.bank, rapat.penilaianList, rapat.prioritasList),
  statistik: hitungStatistik(dossier.statistik),
  nomorById: nomorMatriks(dossier.matriks),
});
