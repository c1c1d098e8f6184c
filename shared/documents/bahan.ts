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

export const siapkanBahan = (dossier: Dossier): Bahan => {
  const rapat = rapatUtama(dossier);
  return {
    dossier,
    rapat,
    edisi: edisiKini(dossier),
    hasil: hitungAsesmen(dossier.bank, rapat.penilaianList, rapat.prioritasList),
    statistik: hitungStatistik(dossier.statistik),
    nomorById: nomorMatriks(dossier.matriks),
  };
};
