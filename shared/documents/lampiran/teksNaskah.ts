import type { Dossier } from '../../domain/dossier';
import { tanpa } from '../../domain/tanpa';
import { isianVariabel } from '../../domain/variabel/isianVariabel';
import { splitVariabel } from '../../domain/variabel/splitVariabel';
import { variabelByNama } from '../../domain/variabel/variabelNaskah';
import { isSegaya, type Potong, type Teks, teksOf } from '../model/teks';

/** Sets a text of the narrative: italics, values of its variables, links of its cross references. */
export type TeksNaskah = (teks: string) => Teks;

/** Id of a caption by its label: `Tabel 3` → `tabel-3`. */
export const idKeterangan = (label: string): string => label.toLowerCase().replace(' ', '-');

export const idBagian = (bagianId: string): string => `bagian-${bagianId}`;

/** The minutes in the annex. */
export const ID_LAMPIRAN = 'lampiran-1';

/**
 * A variable without a value and an unknown name stand out in bold, so that neither is overlooked in print. Italics are
 * found before values are put in: an asterisk in a value can't pair with one of the text. `isAda` tells the targets that
 * the document holds; references to others are plain text.
 */
export const createTeksNaskah = (dossier: Dossier, isAda: (tujuan: string) => boolean = () => true): TeksNaskah => {
  const potongVariabel = (nama: string): Teks => {
    const { keadaan, teks } = isianVariabel(dossier, nama);
    if (keadaan !== 'TERISI') return [{ teks, tebal: true }];
    const tujuan = tujuanOf(nama, teks);
    return teksOf(teks).map((potong) => (tujuan === null || !isAda(tujuan) ? potong : { ...potong, tujuan }));
  };
  return (teks) =>
    satukan(
      teksOf(teks).flatMap(({ teks: isi, ...gaya }) =>
        splitVariabel(isi).flatMap((bagian) =>
          'variabel' in bagian
            ? potongVariabel(bagian.variabel).map((potong) => ({ ...potong, ...gaya }))
            : { teks: bagian.teks, ...gaya },
        ),
      ),
    );

  function tujuanOf(nama: string, nilai: string): string | null {
    if (variabelByNama(dossier).get(nama)?.kelompok !== 'Rujukan') return null;
    const [kata = '', id = ''] = nama.split(':');
    if (kata === 'bagian') return idBagian(id);
    return kata === 'lampiran' ? ID_LAMPIRAN : idKeterangan(nilai);
  }
};

/** Joins runs of one style, so that a text prints the same whether its words were typed or put in. */
const satukan = (teks: Teks): Teks => {
  const hasil: Potong[] = [];
  for (const potong of teks) {
    const akhir = hasil.at(-1);
    if (akhir && isSegaya(akhir, potong)) hasil[hasil.length - 1] = { ...akhir, teks: akhir.teks + potong.teks };
    else hasil.push(potong);
  }
  return hasil;
};

/** The same text without links, for headings and lists that are links themselves. */
export const tanpaTujuan = (teks: Teks): Teks => satukan(teks.map((potong) => tanpa(potong, 'tujuan')));
