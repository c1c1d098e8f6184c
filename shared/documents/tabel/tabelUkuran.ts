import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { teksOf } from '../model/teks';
import { baris, kepala, kolom, sel, selPolos } from './sel';

/** Tabel 7 of the reference: success measures of every kelompok program. */
export const tabelUkuran = ({ dossier }: Bahan): Tabel => ({
  kolomList: [kolom(11, 'TENGAH'), kolom(50), kolom(99)],
  kepalaList: [kepala(sel('No'), sel('Program'), sel('Indikator (Ukuran) Keberhasilan'))],
  barisList: dossier.ukuranList.map(({ nama, indikatorList }, i) =>
    baris(selPolos(String(i + 1)), sel(nama), { teks: [], butirList: indikatorList.map(teksOf) }),
  ),
  isMendatar: false,
});
