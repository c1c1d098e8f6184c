import type { Dossier } from '../dossier';
import { rapatUtama } from '../naskah';
import { findVariabelAsing, findVariabelKosong } from '../rapat/isiVariabel';
import { variabelBeritaAcara } from '../rapat/variabelBeritaAcara';
import { teksBeritaAcara } from './teksDossier';
import { tempatRapat } from './tempat';
import type { TemuanAturan } from './temuan';

/** Variables of the minutes of the last meeting, and who signs them. */
export const periksaBeritaAcara = (dossier: Dossier): TemuanAturan[] => {
  const rapat = rapatUtama(dossier);
  const variabelList = variabelBeritaAcara({ rapat, dataUmum: dossier.dataUmum });
  const variabel = teksBeritaAcara(dossier).flatMap(({ teks, tempat }): TemuanAturan[] => [
    ...findVariabelAsing(teks).map(
      (nama): TemuanAturan => ({
        aturan: 'VARIABEL_ASING',
        tempat,
        ditemukan: `{${nama}}`,
        seharusnya: 'nama variabel yang dikenal',
      }),
    ),
    ...findVariabelKosong(teks, variabelList).map(
      (nama): TemuanAturan => ({
        aturan: 'VARIABEL_KOSONG',
        tempat,
        ditemukan: `{${nama}} belum bernilai`,
        seharusnya: 'nilainya diisi',
      }),
    ),
  ]);
  const penanda = (['pimpinan', 'notulis'] as const)
    .filter((bidang) => rapat[bidang].nama.trim() === '')
    .map((bidang): TemuanAturan => {
      const sebutan = bidang === 'pimpinan' ? 'Pimpinan rapat' : 'Notulis';
      const tempat = tempatRapat(rapat, 'persiapan', `${bidang}.nama`, sebutan);
      return {
        aturan: 'PENANDA_TANGAN_KOSONG',
        tempat,
        ditemukan: 'nama kosong',
        seharusnya: `nama ${sebutan.toLowerCase()}`,
      };
    });
  return [...variabel, ...penanda];
};
