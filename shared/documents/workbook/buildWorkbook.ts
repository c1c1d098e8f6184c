import { hitungAsesmen } from '../../domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../domain/dossier';
import { formatRentang } from '../../domain/matriks/nomorMatriks';
import { rapatUtama } from '../../domain/naskah';
import { hitungStatistik } from '../../domain/statistik/hitungStatistik';
import { listTabel } from './namaLembar';
import { buildPeserta } from './sheets/buildPeserta';
import { buildSampul, NAMA_SAMPUL } from './sheets/buildSampul';
import { buildStatistik } from './sheets/buildStatistik';
import { buildTabelAsesmen } from './sheets/buildTabelAsesmen';
import { buildTabelInformasi } from './sheets/buildTabelInformasi';
import { buildTabelKategorisasi } from './sheets/buildTabelKategorisasi';
import { buildTabelMatriks } from './sheets/buildTabelMatriks';
import { buildTabelPrioritas } from './sheets/buildTabelPrioritas';
import { buildTabelProgram } from './sheets/buildTabelProgram';
import { buildTabelTarget } from './sheets/buildTabelTarget';
import { buildTabelUkuran } from './sheets/buildTabelUkuran';
import type { LembarDef, WorkbookDef } from './workbookDef';

/** Default margins of the annex. Source: domain rules, legal drafting. */
const MARGIN_MM = { atas: 25, kiri: 30, kanan: 25, bawah: 25 };

/**
 * The annex as a workbook: cover, the tables in the order of their numbers, yearly statistics, attendance. Formulas are
 * live across sheets; every cached result comes from `shared/domain`.
 */
export const buildWorkbook = (dossier: Dossier): WorkbookDef => {
  const { bank, statistik, dataUmum } = dossier;
  const { penilaianList, prioritasList } = rapatUtama(dossier);
  const hasilAsesmen = hitungAsesmen(bank, penilaianList, prioritasList);
  const hasilStatistik = hitungStatistik(statistik);
  const tabel = listTabel(dossier);

  const lembarStatistik = buildStatistik(dossier, hasilStatistik);
  const asesmen = buildTabelAsesmen(dossier, hasilAsesmen, tabel.ASESMEN);
  const kategorisasi = buildTabelKategorisasi(dossier, hasilAsesmen, tabel.KATEGORISASI, asesmen);
  const tabelList = [
    buildTabelInformasi(dossier, hasilStatistik, tabel.INFORMASI_UMUM, lembarStatistik),
    asesmen.lembar,
    kategorisasi.lembar,
    buildTabelPrioritas(dossier, hasilAsesmen, tabel.PRIORITAS, kategorisasi),
    buildTabelTarget(dossier, tabel.TARGET),
    buildTabelProgram(dossier, tabel.PROGRAM),
    buildTabelUkuran(dossier, tabel.UKURAN),
    buildTabelMatriks(dossier, tabel.MATRIKS),
  ].toSorted((a, b) => nomorLembar(a) - nomorLembar(b));
  const isiList = [...tabelList, lembarStatistik.lembar, buildPeserta(dossier)].map(
    (lembar): LembarDef => ({ ...lembar, kembaliKe: NAMA_SAMPUL }),
  );
  return {
    judul: `${dataUmum.judulLaporan} Tahun ${formatRentang(dataUmum.periode)}`.trim(),
    penyusun: [dataUmum.instansi.unitPenyusun, dataUmum.instansi.nama].filter(Boolean).join(' '),
    marginMm: MARGIN_MM,
    isAreaTetap: true,
    lembarList: [buildSampul(dossier, hasilAsesmen, asesmen.rentangNilai, isiList), ...isiList],
  };
};

/** Tables without a number stand after the numbered ones. */
const nomorLembar = ({ nama }: LembarDef): number =>
  Number(/^Tabel (\d+)$/.exec(nama)?.[1] ?? Number.POSITIVE_INFINITY);
