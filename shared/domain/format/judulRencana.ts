import type { DataUmum, RentangTahun } from '../dossier';
import { formatRentang } from '../matriks/nomorMatriks';

const lengkapi = (nama: string, pemilik: string, kunci: string, periode: RentangTahun): string => {
  const isSudah = kunci === '' || nama.toLowerCase().includes(kunci.toLowerCase());
  return [nama.trim(), isSudah ? '' : pemilik, `Tahun ${formatRentang(periode)}`]
    .filter((teks) => teks !== '')
    .join(' ');
};

/** Name of the plan with whose it is and its years, as the regulation's title has it; whose it is stands there once. */
export const judulRencana = ({ namaRencana, instansi, periode }: DataUmum): string =>
  lengkapi(namaRencana, instansi.namaPemerintah || instansi.nama, instansi.nama, periode);

/** Title on the cover of the annex, without its years: they stand on their own line. */
export const judulSampul = ({ judulLaporan, instansi }: DataUmum): string => {
  const isSudah = judulLaporan.toLowerCase().includes(instansi.nama.toLowerCase());
  return isSudah ? judulLaporan.trim() : `${judulLaporan.trim()} ${instansi.nama}`;
};
