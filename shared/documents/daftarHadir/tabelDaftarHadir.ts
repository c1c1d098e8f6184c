import type { Rapat } from '../../domain/dossier';
import type { Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos } from '../tabel/sel';

/** Rows for people who come without having been listed. */
const BARIS_TAMBAHAN = 5;

const TINGGI_BARIS_MM = 12;

/** Everyone listed, in the order of the list, and some empty rows; signature cells alternate left and right. */
export const tabelDaftarHadir = ({ pesertaList }: Rapat): Tabel => {
  const isiList = [...pesertaList, ...Array.from({ length: BARIS_TAMBAHAN }, () => null)];
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
      tinggiMinMm: TINGGI_BARIS_MM,
    })),
    isMendatar: false,
  };
};
