import type { Dossier } from '../dossier';
import { isianVariabel } from '../variabel/isianVariabel';
import { namaVariabel, tulisVariabel } from '../variabel/splitVariabel';
import { variabelByNama } from '../variabel/variabelNaskah';
import { teksKetikNaskah } from './teksDossier';
import { kutip } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** Words that begin the name of a cross reference. */
const KATA_RUJUKAN = new Set(['tabel', 'gambar', 'bagian', 'lampiran']);

/** Variables of the narrative that print a gap, unknown names, and references to what isn't there or isn't printed. */
export const periksaVariabel = (dossier: Dossier): TemuanAturan[] =>
  teksKetikNaskah(dossier).flatMap(({ teks, tempat }) =>
    namaVariabel(teks).flatMap((nama) => temuanVariabel(dossier, nama, tempat)),
  );

const temuanVariabel = (dossier: Dossier, nama: string, tempat: TempatTemuan): TemuanAturan[] => {
  const { keadaan } = isianVariabel(dossier, nama);
  if (keadaan === 'TERISI') return [];
  const variabel = variabelByNama(dossier).get(nama);
  const [kata = '', id] = nama.split(':');
  if (id !== undefined && KATA_RUJUKAN.has(kata)) {
    return [
      {
        aturan: 'RUJUKAN_HILANG',
        tempat,
        ditemukan: variabel ? `rujukan ke ${kutip(variabel.makna)}` : tulisVariabel(nama),
        seharusnya: `rujukan ke ${kata} yang tercetak`,
      },
    ];
  }
  return variabel
    ? [
        {
          aturan: 'VARIABEL_KOSONG',
          tempat,
          ditemukan: `${kutip(variabel.makna)} belum bernilai`,
          seharusnya: 'nilainya diisi',
        },
      ]
    : [
        {
          aturan: 'VARIABEL_ASING',
          tempat,
          ditemukan: tulisVariabel(nama),
          seharusnya: 'nama variabel yang dikenal',
        },
      ];
};
