import type { Statistik } from '../../../domain/dossier';
import { alamatSel } from '../alamat';
import type { LembarBuilder } from '../createLembar';
import { estimateTinggi } from '../estimateTinggi';
import { sel, selAngka, selKosong, selRumus } from '../sel';

/** Width of columns C to E of the statistics sheet, over which a remark is joined. */
const LEBAR_KETERANGAN = 42;

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
    const selList = [sel(nama, 'ISI'), selAngka(jumlah, 'ISIAN', 'BULAT')];
    const selKeterangan = sel(keterangan, 'ISI');
    const tinggi = Math.max(lembar.tinggiOf(selList), estimateTinggi(selKeterangan, LEBAR_KETERANGAN));
    gabung(lembar.add([...selList, selKeterangan, ...selKosong(2, 'ISI')], tinggi));
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
