import type { Dossier, IndikatorStrategis, Satuan } from '../../../domain/dossier';
import { createLembar } from '../createLembar';
import type { TabelLembar } from '../namaLembar';
import { sel, selAngka } from '../sel';
import type { FormatSel, LembarDef, SelDef } from '../workbookDef';
import { addBelumAda, addJudul, addSumber } from './addJudul';

/** Tabel 5: strategic indicators with baseline and target per year, as numbers or as percent. */
export const buildTabelTarget = (dossier: Dossier, tabel: TabelLembar): LembarDef => {
  const { targetList } = dossier;
  const tahunList = urut(targetList.flatMap((indikator) => indikator.targetList.map(({ tahun }) => tahun)));
  const tahunCapaian = urut(targetList.flatMap((indikator) => indikator.capaianList.map(({ tahun }) => tahun)));
  const tahunDasarList = urut(targetList.flatMap(({ baseline }) => (baseline ? [baseline.tahun] : [])));
  const isSatuTahun = tahunDasarList.length <= 1;
  const kepalaDasar = `Baseline${isSatuTahun && tahunDasarList[0] !== undefined ? ` ${tahunDasarList[0]}` : ''}`;
  const dasarList = isSatuTahun ? ['Jumlah', 'Persen'] : ['Tahun', 'Jumlah', 'Persen'];
  const kepalaTarget = tahunList.length === 0 ? ['Target'] : tahunList.map(() => 'Target');
  const lembar = createLembar({
    nama: tabel.nama,
    judul: tabel.judul,
    orientasi: tahunList.length + tahunCapaian.length > 5 ? 'MENDATAR' : 'TEGAK',
    lebarList: [44, ...[...dasarList, ...kepalaTarget, ...tahunCapaian].map(() => 10)],
  });
  addJudul(lembar, tabel.keterangan, dossier);
  lembar.addKepala([
    [
      'Indikator Sasaran Strategis',
      ...dasarList.map(() => kepalaDasar),
      ...kepalaTarget,
      ...tahunCapaian.map(() => 'Capaian'),
    ],
    ['', ...dasarList, ...(tahunList.length === 0 ? [''] : tahunList.map(String)), ...tahunCapaian.map(String)],
  ]);
  for (const indikator of targetList) {
    const nilaiByTahun = new Map(indikator.targetList.map(({ tahun, nilai }) => [tahun, nilai]));
    const target = (tahunList.length === 0 ? [null] : tahunList).map((tahun) =>
      selNilai(tahun === null ? null : (nilaiByTahun.get(tahun) ?? null), indikator.satuan),
    );
    const capaianByTahun = new Map(indikator.capaianList.map(({ tahun, nilai }) => [tahun, nilai]));
    const capaian = tahunCapaian.map((tahun) => selNilai(capaianByTahun.get(tahun) ?? null, indikator.satuan));
    lembar.add([sel(indikator.uraian, 'ISI'), ...selDasar(indikator, isSatuTahun), ...target, ...capaian]);
  }
  if (targetList.length === 0) addBelumAda(lembar);
  addSumber(lembar, tabel);
  return lembar.finish();
};

const urut = (tahunList: readonly number[]): number[] => [...new Set(tahunList)].toSorted((a, b) => a - b);

const selDasar = ({ baseline, satuan }: IndikatorStrategis, isSatuTahun: boolean): SelDef[] => {
  const isPersen = satuan === 'PERSEN';
  const jumlah = (isPersen ? baseline?.jumlah : baseline?.nilai) ?? null;
  return [
    ...(isSatuTahun ? [] : [selAngka(baseline?.tahun ?? null, 'ISI_TENGAH')]),
    selNilai(jumlah, 'JUMLAH'),
    isPersen ? selNilai(baseline?.nilai ?? null, 'PERSEN') : selAngka(null, 'ANGKA'),
  ];
};

/** A percent is typed as 54,5 and stands in the cell as 0.545, with as many decimals as were typed (at most two). */
const selNilai = (nilai: number | null, satuan: Satuan): SelDef => {
  if (nilai === null) return selAngka(null, 'ANGKA');
  if (satuan === 'JUMLAH') return selAngka(nilai, 'ANGKA', Number.isInteger(nilai) ? 'BULAT' : 'ANGKA');
  const format: FormatSel = Number.isInteger(nilai)
    ? 'PERSEN_BULAT'
    : Number.isInteger(nilai * 10)
      ? 'PERSEN'
      : 'PERSEN_DUA';
  return selAngka(nilai / 100, 'ANGKA', format);
};
