import type { BagianNaskah } from '../dossier';
import { mapTeksBagian } from './mapTeksNaskah';
import { gantiVariabel, tulisVariabel } from './splitVariabel';

export type JenisIdNaskah = 'bagian' | 'tabel' | 'gambar' | 'aspek' | 'pejabat' | 'indikator';

const TARGET = /^(?:indikator|(?:jumlah_|tahun_)?baseline|(?:tahun_)?target_akhir|(?:target|capaian)_\d+)$/;

/** What the id of a variable names, by the word before its colon. */
export const jenisId = (kata: string): JenisIdNaskah => {
  if (kata === 'bagian' || kata === 'tabel' || kata === 'gambar') return kata;
  if (kata.endsWith('_pejabat')) return 'pejabat';
  return TARGET.test(kata) ? 'indikator' : 'aspek';
};

/**
 * The narrative with its own ids, and those it refers to, replaced. In texts only ids that `isAda` knows are: codes of the
 * app's own tables and figures, and what is gone, stay.
 */
export const gantiIdNaskah = (
  naskah: readonly BagianNaskah[],
  baru: (jenis: JenisIdNaskah, id: string) => string,
  isAda: (jenis: JenisIdNaskah, id: string) => boolean,
): BagianNaskah[] => {
  const ubahTeks = (teks: string): string =>
    gantiVariabel(teks, (nama) => {
      const i = nama.indexOf(':');
      const kata = nama.slice(0, i);
      const id = nama.slice(i + 1);
      const jenis = jenisId(kata);
      return tulisVariabel(i > 0 && isAda(jenis, id) ? `${kata}:${baru(jenis, id)}` : nama);
    });
  return naskah.map((bagian) => {
    const { bagianId, blokList, ...sisa } = mapTeksBagian(bagian, ubahTeks);
    return {
      ...sisa,
      bagianId: baru('bagian', bagianId),
      blokList: blokList.map((blok) => {
        if (blok.jenis === 'TANDA_TANGAN') {
          return { ...blok, pejabatId: blok.pejabatId === null ? null : baru('pejabat', blok.pejabatId) };
        }
        if (blok.jenis === 'TABEL_BEBAS') return { ...blok, tabelId: baru('tabel', blok.tabelId) };
        if (blok.jenis === 'GAMBAR_SENDIRI') return { ...blok, gambarId: baru('gambar', blok.gambarId) };
        return blok;
      }),
    };
  });
};
