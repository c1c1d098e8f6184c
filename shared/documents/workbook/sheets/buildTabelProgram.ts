import type { Dossier } from '../../../domain/dossier';
import { labelBaris, nomorMatriks } from '../../../domain/matriks/nomorMatriks';
import { createLembar } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selKaya } from '../sel';
import type { LembarDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';
import { GAYA_BARIS } from './gayaBaris';

/** Tabel 6: the program tree with generated numbers and remarks. */
export const buildTabelProgram = (dossier: Dossier, tabel: TabelLembar): LembarDef => {
  const nomorById = nomorMatriks(dossier.matriks);
  const lembar = createLembar({ nama: tabel.nama, judul: tabel.judul, orientasi: 'TEGAK', lebarList: [18, 56, 28] });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([['No', 'Kelompok Program/Program/Kegiatan', 'Keterangan']]);
  for (const { barisId, jenis, uraian, keterangan } of dossier.matriks) {
    const gaya = GAYA_BARIS[jenis];
    lembar.add([
      sel(labelBaris(jenis, nomorById.get(barisId) ?? ''), gaya),
      selKaya(uraian, gaya),
      selKaya(keterangan, gaya),
    ]);
  }
  if (dossier.matriks.length === 0) addBelumAda(lembar);
  addSumber(lembar, tabel);
  return lembar.finish();
};
