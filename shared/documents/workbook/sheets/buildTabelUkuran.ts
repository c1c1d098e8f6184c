import type { Dossier } from '../../../domain/dossier';
import { createLembar } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka, selKaya } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';

/** Tabel 7: success measures per kelompok program, one row a measure so that each can be filtered and never overflows. */
export const buildTabelUkuran = (dossier: Dossier, tabel: TabelLembar): LembarDef => {
  const lembar = createLembar({ nama: tabel.nama, judul: tabel.judul, orientasi: 'TEGAK', lebarList: [6, 36, 62] });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([['No', 'Program', 'Indikator (Ukuran) Keberhasilan']]);
  for (const [i, { nama, indikatorList }] of dossier.ukuranList.entries()) {
    const [pertama = '', ...sisaList] = indikatorList;
    lembar.add([selAngka(i + 1, 'ISI_TENGAH', 'BULAT'), sel(nama, 'ISI'), selKaya(pertama, 'ISI')]);
    for (const indikator of sisaList) lembar.add([sel('', 'ISI_TENGAH'), sel('', 'ISI'), selKaya(indikator, 'ISI')]);
  }
  if (dossier.ukuranList.length === 0) addBelumAda(lembar);
  addSumber(lembar, tabel);
  return lembar.finish();
};
