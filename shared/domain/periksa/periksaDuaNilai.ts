import type { Dossier } from '../dossier';
import { type Pernyataan, pernyataanAspek, pernyataanPersen, pernyataanTahun } from './pernyataan';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

/** A quantity that one place of the narrative states otherwise than an earlier one. */
export const periksaDuaNilai = ({ bank }: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const semua: Pernyataan[] = [
    ...pernyataanAspek(teksList, bank),
    ...pernyataanTahun(teksList),
    ...pernyataanPersen(teksList),
  ];
  const pertama = new Map<string, Pernyataan>();
  const terlihat = new Set<string>();
  return semua.flatMap((satu): TemuanAturan[] => {
    const awal = pertama.get(satu.kunci);
    if (!awal) {
      pertama.set(satu.kunci, satu);
      return [];
    }
    const tanda = `${satu.kunci} ${satu.nilai}`;
    if (awal.nilai === satu.nilai || terlihat.has(tanda)) return [];
    terlihat.add(tanda);
    return [
      {
        aturan: 'DUA_NILAI',
        tempat: satu.tempat,
        ditemukan: `${satu.sebutan}: ${satu.nilai}`,
        seharusnya: `satu nilai; ${awal.tempat.sebutan} menyebut ${awal.nilai}`,
        untukKunci: { tempat: 'naskah', seharusnya: awal.nilai },
      },
    ];
  });
};
