import type { IndikatorStrategis } from '../../domain/dossier';
import { formatAngka } from '../../domain/format/angka';
import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from './sel';

/** More target years than this need a page on its side. */
const TAHUN_TEGAK_MAKS = 6;

/** Tabel 5 of the reference: baseline and yearly targets of the strategic indicators, each in its unit. */
export const tabelTarget = ({ dossier }: Bahan): Tabel => {
  const { targetList } = dossier;
  const tahunList = [...new Set(targetList.flatMap((i) => i.targetList.map((t) => t.tahun)))].toSorted((a, b) => a - b);
  const tahunBaseline = [...new Set(targetList.flatMap((i) => i.baseline?.tahun ?? []))];
  const isSama = tahunBaseline.length === 1;
  const adaTahun = tahunList.length > 0;
  return {
    kolomList: [kolom(54), kolom(28, 'TENGAH'), ...(adaTahun ? tahunList : [0]).map(() => kolom(20, 'TENGAH'))],
    kepalaList: [
      kepala(
        sel('Indikator Sasaran Strategis', { rentangBaris: adaTahun ? 2 : 1 }),
        sel(isSama ? `Baseline ${tahunBaseline[0]}` : 'Baseline', { rentangBaris: adaTahun ? 2 : 1 }),
        sel('Target', { rentangKolom: Math.max(1, tahunList.length) }),
      ),
      ...(adaTahun ? [kepala(...tahunList.map((tahun) => selPolos(String(tahun))))] : []),
    ],
    barisList: targetList.map((indikator) => ({
      selList: [
        sel(indikator.uraian),
        selPolos(formatBaseline(indikator, !isSama)),
        ...(adaTahun
          ? tahunList.map((tahun) => {
              const target = indikator.targetList.find((t) => t.tahun === tahun);
              return selPolos(target ? formatNilai(indikator, target.nilai) : '');
            })
          : [selPolos('')]),
      ],
    })),
    isMendatar: tahunList.length > TAHUN_TEGAK_MAKS,
  };
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
