import type { BahanRapat } from '../bahanRapat';
import { kopOf } from '../beritaAcara/kop';
import type { Isi } from '../model/dokumen';
import { tabelDaftarHadir } from './tabelDaftarHadir';

/** Attendance sheet: letterhead, title, a table of everyone invited with empty signature cells. */
export const isiDaftarHadir = ({ rapat, dossier }: BahanRapat): Isi[] => {
  const kop = kopOf(dossier.dataUmum);
  return [
    ...(kop ? [kop] : []),
    { jenis: 'JUDUL', id: 'daftar-hadir', gaya: 'BERITA_ACARA', label: '', teks: [{ teks: 'DAFTAR HADIR' }] },
    { jenis: 'TABEL', keterangan: null, tabel: tabelDaftarHadir(rapat), sumber: [] },
  ];
};
