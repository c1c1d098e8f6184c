import type { Rapat } from '../../domain/dossier';
import { barisPeserta, catatanMewakili, KEPALA_PESERTA, KOLOM_PESERTA } from '../beritaAcara/barisPeserta';
import type { Tabel } from '../model/tabel';

/** Rows for people who come without having been listed. */
const BARIS_TAMBAHAN = 5;

/** Rows a sheet has at least, so that one printed before anybody was listed is of use. */
const BARIS_MIN = 20;

/** Everyone listed, in the order of the list, and empty rows after them; every signature cell is empty. */
export const tabelDaftarHadir = ({ pesertaList }: Rapat): Tabel => {
  const tambahan = Math.max(BARIS_TAMBAHAN, BARIS_MIN - pesertaList.length);
  const isiList = [...pesertaList, ...Array.from({ length: tambahan }, () => null)];
  return {
    kolomList: KOLOM_PESERTA,
    kepalaList: KEPALA_PESERTA,
    barisList: isiList.map((peserta, i) =>
      barisPeserta(peserta, i, {
        catatanList: peserta ? catatanMewakili(peserta) : [],
        isBertandaTangan: false,
      }),
    ),
    isMendatar: false,
  };
};
