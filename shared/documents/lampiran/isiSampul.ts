import type { Dossier } from '../../domain/dossier';
import { judulSampul } from '../../domain/format/judulRencana';
import { formatRentang } from '../../domain/matriks/nomorMatriks';
import type { Isi } from '../model/dokumen';
import { kapital, teksOf } from '../model/teks';
import { kepalaLampiran } from './kepalaLampiran';

/** First page: the annex head, then the title of the report, its years and who drafted it. */
export const isiSampul = (dossier: Dossier): Isi[] => {
  const { instansi, periode } = dossier.dataUmum;
  return [
    kepalaLampiran(dossier),
    { jenis: 'RUANG', tinggiMm: 45 },
    { jenis: 'PARAGRAF', gaya: 'SAMPUL_BESAR', teks: kapital(teksOf(judulSampul(dossier.dataUmum))) },
    { jenis: 'PARAGRAF', gaya: 'SAMPUL_BESAR', teks: [{ teks: `TAHUN ${formatRentang(periode)}` }] },
    { jenis: 'RUANG', tinggiMm: 70 },
    { jenis: 'PARAGRAF', gaya: 'SAMPUL', teks: [{ teks: instansi.unitPenyusun }] },
    { jenis: 'PARAGRAF', gaya: 'SAMPUL', teks: [{ teks: instansi.nama }] },
  ];
};
