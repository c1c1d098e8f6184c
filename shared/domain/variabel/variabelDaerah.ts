import { jabatanKepalaDaerah } from '../format/jabatanKepalaDaerah';
import { type BahanVariabel, type IsiVariabel, teksAtau } from './bahanVariabel';

export const variabelDaerah = ({ dossier }: BahanVariabel): IsiVariabel[] => {
  const { nama, namaPemerintah, provinsi, unitPenyusun, ibuKota, situs } = dossier.dataUmum.instansi;
  return [
    ['instansi', 'Nama daerah', teksAtau(nama)],
    ['pemerintah', 'Nama pemerintah daerah', teksAtau(namaPemerintah)],
    ['provinsi', 'Provinsi', teksAtau(provinsi)],
    ['unit_penyusun', 'Unit penyusun', teksAtau(unitPenyusun)],
    ['kepala_daerah', 'Jabatan kepala daerah', jabatanKepalaDaerah(dossier.dataUmum)],
    ['ibu_kota', 'Ibu kota', teksAtau(ibuKota)],
    ['situs', 'Situs resmi', teksAtau(situs)],
  ];
};
