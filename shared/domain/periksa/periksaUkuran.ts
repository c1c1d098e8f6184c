import type { Dossier } from '../dossier';
import { bakukanEjaan } from './periksaEjaan';
import { buatTempat, kutip } from './tempat';
import type { TemuanAturan } from './temuan';

/** A wrong spelling is a finding of its own. */
const rapat = (teks: string): string =>
  bakukanEjaan(teks)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Success measures (Tabel 7) against the kelompok program they belong to. */
export const periksaUkuran = ({ ukuranList, matriks }: Dossier): TemuanAturan[] => {
  const uraianById = new Map(matriks.map(({ barisId, uraian }) => [barisId, uraian]));
  return ukuranList.flatMap(({ ukuranId, kelompokProgramId, nama, indikatorList }, i): TemuanAturan[] => {
    const tempat = (bidang: string) =>
      buatTempat('target', `ukuranList[${ukuranId}].${bidang}`, `Ukuran keberhasilan ${i + 1}`);
    const uraian = kelompokProgramId === null ? undefined : uraianById.get(kelompokProgramId);
    return [
      ...(indikatorList.every((indikator) => indikator.trim() === '')
        ? [
            {
              aturan: 'UKURAN_KOSONG' as const,
              tempat: tempat('indikatorList'),
              ditemukan: 'tidak ada indikator',
              seharusnya: 'paling sedikit satu indikator',
            },
          ]
        : []),
      ...(uraian !== undefined && uraian.trim() !== '' && rapat(uraian) !== rapat(nama)
        ? [
            {
              aturan: 'NAMA_UKURAN' as const,
              tempat: tempat('nama'),
              ditemukan: kutip(nama),
              seharusnya: kutip(uraian),
            },
          ]
        : []),
    ];
  });
};
