import type { Statistik } from '../../../domain/dossier';
import { alamatSel } from '../alamat';
import type { LembarBuilder } from '../createLembar';
import { sel, selAngka, selKosong, selRumus } from '../sel';

/** A list of classes or channels with their counts and total; left out when the dossier has none. */
export const addRincian = (lembar: LembarBuilder, judul: string, rincianList: Statistik['kanalList']): void => {
  if (rincianList.length === 0) return;
  lembar.addKosong();
  const kepala = lembar.add([
    sel(judul, 'KEPALA'),
    sel('Jumlah', 'KEPALA'),
    sel('Keterangan', 'KEPALA'),
    ...selKosong(2, 'KEPALA'),
  ]);
  const gabung = (baris: number): void => lembar.gabung({ baris, kolom: 3, sampaiBaris: baris, sampaiKolom: 5 });
  gabung(kepala);
  const awal = lembar.barisBerikut();
  for (const { nama, jumlah, keterangan } of rincianList) {
    gabung(
      lembar.add([
        sel(nama, 'ISI'),
        selAngka(jumlah, 'ISIAN', 'BULAT'),
        sel(keterangan, 'ISI'),
        ...selKosong(2, 'ISI'),
      ]),
    );
  }
  const rentang = `${alamatSel(2, awal)}:${alamatSel(2, lembar.barisBerikut() - 1)}`;
  const diketahui = rincianList.flatMap(({ jumlah }) => (jumlah === null ? [] : [jumlah]));
  gabung(
    lembar.add([
      sel('Jumlah', 'HASIL'),
      selRumus(
        `IF(COUNT(${rentang})=0,"",SUM(${rentang}))`,
        diketahui.length === 0 ? null : diketahui.reduce((total, n) => total + n, 0),
        'HASIL',
        'BULAT',
      ),
      ...selKosong(3, 'ISI'),
    ]),
  );
};
