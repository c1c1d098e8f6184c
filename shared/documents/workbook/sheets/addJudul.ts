import type { Dossier } from '../../../domain/dossier';
import type { LembarBuilder } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel } from '../sel';

/** Caption and office above a table, then a free row. */
export const addJudul = (lembar: LembarBuilder, keterangan: string, { dataUmum }: Dossier): void => {
  lembar.addLebar(sel(keterangan, 'JUDUL'));
  if (dataUmum.instansi.nama !== '') lembar.addLebar(sel(dataUmum.instansi.nama, 'SUBJUDUL'));
  lembar.addKosong();
};

/** Source line below a table, when the narrative names one. */
export const addSumber = (lembar: LembarBuilder, { sumber }: TabelLembar): void => {
  if (sumber !== '') lembar.addLebar(sel(`Sumber: ${sumber}`, 'CATATAN'));
};

/** The one row of a table that has no data. */
export const addBelumAda = (lembar: LembarBuilder): void => {
  lembar.addLebar(sel('Belum ada data.', 'ISI'));
};
