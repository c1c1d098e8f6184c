import type { IndikatorStrategis } from '../../domain/dossier';
import { formatAngka } from '../../domain/format/angka';
import type { Bahan } from '../bahan';
import type { Sel, Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from './sel';

/** More target years than this need a page on its side. */
const TAHUN_TEGAK_MAKS = 6;

/** Tabel 5 of the reference: baseline and yearly targets of the strategic indicators, each in its unit, and what was achieved as far as it is known. */
export const tabelTarget = ({ dossier }: Bahan): Tabel => {
  const { targetList } = dossier;
  const tahunList = urut(targetList.flatMap((i) => i.targetList.map((t) => t.tahun)));
  const tahunBaseline = [...new Set(targetList.flatMap((i) => i.baseline?.tahun ?? []))];
  const tahunCapaian = urut(targetList.flatMap((i) => i.capaianList.map((t) => t.tahun)));
  const isSama = tahunBaseline.length === 1;
  const adaTahun = tahunList.length > 0;
  const adaKepalaTahun = adaTahun || tahunCapaian.length > 0;
  return {
    kolomList: [
      kolom(54),
      kolom(28, 'TENGAH'),
      ...[...(adaTahun ? tahunList : [0]), ...tahunCapaian].map(() => kolom(20, 'TENGAH')),
    ],
    kepalaList: [
      kepala(
        sel('Indikator Sasaran Strategis', { rentangBaris: adaKepalaTahun ? 2 : 1 }),
        sel(isSama ? `Baseline ${tahunBaseline[0]}` : 'Baseline', { rentangBaris: adaKepalaTahun ? 2 : 1 }),
        sel('Target', {
          rentangKolom: Math.max(1, tahunList.length),
          rentangBaris: adaKepalaTahun && !adaTahun ? 2 : 1,
        }),
        ...(tahunCapaian.length > 0 ? [sel('Capaian', { rentangKolom: tahunCapaian.length })] : []),
      ),
      ...(adaKepalaTahun ? [kepala(...[...tahunList, ...tahunCapaian].map((tahun) => selPolos(String(tahun))))] : []),
    ],
    barisList: targetList.map((indikator) => ({
      selList: [
        sel(indikator.uraian),
        selPolos(formatBaseline(indikator, !isSama)),
        ...(adaTahun ? tahunList.map((tahun) => selTahun(indikator, indikator.targetList, tahun)) : [selPolos('')]),
        ...tahunCapaian.map((tahun) => selTahun(indikator, indikator.capaianList, tahun)),
      ],
    })),
    isMendatar: tahunList.length + tahunCapaian.length > TAHUN_TEGAK_MAKS,
  };
};

const urut = (tahunList: readonly number[]): number[] => [...new Set(tahunList)].toSorted((a, b) => a - b);

const selTahun = (indikator: IndikatorStrategis, list: IndikatorStrategis['targetList'], tahun: number): Sel => {
  const ada = list.find((t) => t.tahun === tahun);
  return selPolos(ada ? formatNilai(indikator, ada.nilai) : '');
};

const formatNilai = ({ satuan }: IndikatorStrategis, nilai: number): string =>
  satuan === 'PERSEN' ? `${formatAngka(nilai)}%` : formatAngka(nilai);

/** `22`, `54,5%`, or with a count beside the percentage `12 (54,5%)`. */
const formatBaseline = (indikator: IndikatorStrategis, denganTahun: boolean): string => {
  const { baseline } = indikator;
  if (!baseline) return TAK_DIKETAHUI;
  const nilai = formatNilai(indikator, baseline.nilai);
  const cetak = baseline.jumlah === null ? nilai : `${formatAngka(baseline.jumlah)} (${nilai})`;
  return denganTahun ? `${cetak} [${baseline.tahun}]` : cetak;
};
