import type { Peserta, Rapat } from '../../domain/dossier';
import type { Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos } from '../tabel/sel';

/** Room for a signature in wet ink. */
const TINGGI_TANDA_TANGAN_MM = 12;

/** Rows printed for handwriting when nobody has been entered. */
const BARIS_KOSONG = 10;

/** Attendance in the minutes: who was present; everybody listed while presence has not been noted at all. */
export const pesertaTercetak = ({ pesertaList }: Rapat): readonly Peserta[] => {
  const hadirList = pesertaList.filter(({ hadir }) => hadir);
  return hadirList.length > 0 ? hadirList : pesertaList;
};

/**
 * Attendance list with a signature column whose numbers alternate left and right, so that neighbours' signatures don't
 * run into each other. Source: domain rules, Berita Acara.
 */
export const tabelPeserta = (rapat: Rapat): Tabel => {
  const pesertaList = pesertaTercetak(rapat);
  const isiList = pesertaList.length > 0 ? pesertaList : Array.from({ length: BARIS_KOSONG }, () => null);
  return {
    kolomList: [kolom(11, 'TENGAH'), kolom(44), kolom(34), kolom(34), kolom(42)],
    kepalaList: [kepala(sel('No'), sel('Nama'), sel('Instansi'), sel('Jabatan'), sel('Tanda Tangan'))],
    barisList: isiList.map((peserta, i) => ({
      selList: [
        selPolos(String(i + 1)),
        selPolos(peserta?.nama ?? ''),
        selPolos(peserta?.instansi ?? ''),
        selPolos(peserta?.jabatan ?? ''),
        selPolos(`${i + 1}.`, { geser: i % 2 === 0 ? 0 : 0.5 }),
      ],
      tinggiMinMm: TINGGI_TANDA_TANGAN_MM,
    })),
    isMendatar: false,
  };
};
