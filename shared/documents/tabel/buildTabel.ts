import type { KodeTabel } from '../../domain/dossier';
import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { lengkapiKosong } from './lengkapiKosong';
import { tabelAsesmen } from './tabelAsesmen';
import { tabelInformasiUmum } from './tabelInformasiUmum';
import { tabelKategorisasi } from './tabelKategorisasi';
import { tabelMatriks } from './tabelMatriks';
import { tabelPrioritas } from './tabelPrioritas';
import { tabelProgram } from './tabelProgram';
import { tabelTarget } from './tabelTarget';
import { tabelUkuran } from './tabelUkuran';

const PEMBUAT: Readonly<Record<KodeTabel, (bahan: Bahan) => Tabel>> = {
  INFORMASI_UMUM: tabelInformasiUmum,
  ASESMEN: (bahan) => tabelAsesmen(bahan),
  KATEGORISASI: tabelKategorisasi,
  PRIORITAS: tabelPrioritas,
  TARGET: tabelTarget,
  PROGRAM: tabelProgram,
  UKURAN: tabelUkuran,
  MATRIKS: tabelMatriks,
};

/** The table a narrative places by its code. */
export const buildTabel = (kode: KodeTabel, bahan: Bahan): Tabel => lengkapiKosong(PEMBUAT[kode](bahan));
