import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { barisPertanyaan, KEPALA_NILAI, KOLOM_NILAI, type TandaNilai } from './kolomNilai';

/** Tabel 2 of the reference: every question with its score, numbered through all aspects. */
export const tabelAsesmen = (bahan: Bahan, tanda: TandaNilai = 'ANGKA'): Tabel => ({
  kolomList: KOLOM_NILAI,
  kepalaList: KEPALA_NILAI,
  barisList: barisPertanyaan(
    bahan,
    bahan.dossier.bank.aspekList.flatMap(({ pertanyaanList }) => pertanyaanList),
    tanda,
  ),
  isMendatar: false,
});
