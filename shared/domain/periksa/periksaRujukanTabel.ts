import type { Dossier } from '../dossier';
import { nomorKeterangan } from '../naskah';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

/** `Tabel 9` in a text of a narrative that has only eight. */
export const periksaRujukanTabel = ({ naskah }: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const jumlah = {
    tabel: nomorKeterangan(naskah, 'TABEL').size,
    gambar: nomorKeterangan(naskah, 'GAMBAR').size,
  };
  return teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(/(?<!\p{L})(tabel|gambar) (\d{1,3})(?![\d.,]\d)/giu)).flatMap(
      ([ditemukan, benda = '', nomor = '']): TemuanAturan[] => {
        const jenis = benda.toLowerCase() === 'tabel' ? 'tabel' : 'gambar';
        const ada = jumlah[jenis];
        if (Number(nomor) >= 1 && Number(nomor) <= ada) return [];
        return [
          {
            aturan: 'NOMOR_RUJUKAN',
            tempat,
            ditemukan,
            seharusnya: ada === 0 ? `tidak ada ${jenis} dalam naskah` : `nomor 1 sampai dengan ${ada}`,
            // A table added elsewhere doesn't make this number right.
            untukKunci: { seharusnya: jenis },
          },
        ];
      },
    ),
  );
};
