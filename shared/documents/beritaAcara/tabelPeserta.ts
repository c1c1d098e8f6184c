import type { Peserta, Rapat } from '../../domain/dossier';
import type { Tabel } from '../model/tabel';
import { barisPeserta, catatanMewakili, KEPALA_PESERTA, KOLOM_PESERTA } from './barisPeserta';

/** Rows printed for handwriting when nobody has been entered. */
const BARIS_KOSONG = 10;

/** Attendance in the minutes: who was present; everybody listed while presence has not been noted at all. */
export const pesertaTercetak = ({ pesertaList }: Rapat): readonly Peserta[] => {
  const hadirList = pesertaList.filter(({ hadir }) => hadir);
  return hadirList.length > 0 ? hadirList : pesertaList;
};

/** Who was present, in the order of the list, with deputies, late arrivals and the signatures drawn on screen. */
export const tabelPeserta = (rapat: Rapat): Tabel => {
  const pesertaList = pesertaTercetak(rapat);
  const isiList = pesertaList.length > 0 ? pesertaList : Array.from({ length: BARIS_KOSONG }, () => null);
  return {
    kolomList: KOLOM_PESERTA,
    kepalaList: KEPALA_PESERTA,
    barisList: isiList.map((peserta, i) =>
      barisPeserta(peserta, i, {
        catatanList: peserta ? [...catatanMewakili(peserta), ...catatanTerlambat(peserta, rapat)] : [],
        isBertandaTangan: true,
      }),
    ),
    isMendatar: false,
  };
};

const catatanTerlambat = ({ hadir, jamHadir }: Peserta, { waktuMulai }: Rapat): string[] =>
  hadir && jamHadir !== null && waktuMulai !== null && jamHadir > waktuMulai ? [`hadir pukul ${jamHadir}`] : [];
