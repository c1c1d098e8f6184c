import type { IndikatorStrategis } from '../dossier';
import { formatAngka } from '../format/angka';
import { type BahanVariabel, cetak, type IsiVariabel, teksAtau } from './bahanVariabel';

const formatNilai = (satuan: IndikatorStrategis['satuan'], nilai: number): string =>
  `${formatAngka(nilai)}${satuan === 'PERSEN' ? '%' : ''}`;

/** Strategic indicators by their id; the year stands in the name of the variable. Source: Tabel 5. */
export const variabelTarget = ({ dossier }: BahanVariabel): IsiVariabel[] =>
  dossier.targetList.flatMap(({ indikatorId, uraian, satuan, baseline, targetList, capaianList }, i): IsiVariabel[] => {
    const sebutan = uraian.trim() || `indikator ${i + 1}`;
    const akhir = targetList.toSorted((a, b) => a.tahun - b.tahun).at(-1);
    const tahunan = (kata: string, makna: string, list: typeof targetList): IsiVariabel[] =>
      list.map(({ tahun, nilai }) => [
        `${kata}_${tahun}:${indikatorId}`,
        `${makna} ${tahun}: ${sebutan}`,
        formatNilai(satuan, nilai),
      ]);
    return [
      [`indikator:${indikatorId}`, `Uraian indikator: ${sebutan}`, teksAtau(uraian)],
      [`baseline:${indikatorId}`, `Baseline: ${sebutan}`, cetak(baseline, ({ nilai }) => formatNilai(satuan, nilai))],
      [`jumlah_baseline:${indikatorId}`, `Jumlah pada baseline: ${sebutan}`, cetak(baseline?.jumlah, formatAngka)],
      [`tahun_baseline:${indikatorId}`, `Tahun baseline: ${sebutan}`, cetak(baseline, ({ tahun }) => String(tahun))],
      [
        `target_akhir:${indikatorId}`,
        `Target tahun terakhir: ${sebutan}`,
        cetak(akhir, ({ nilai }) => formatNilai(satuan, nilai)),
      ],
      [
        `tahun_target_akhir:${indikatorId}`,
        `Tahun target terakhir: ${sebutan}`,
        cetak(akhir, ({ tahun }) => String(tahun)),
      ],
      ...tahunan('target', 'Target', targetList),
      ...tahunan('capaian', 'Capaian', capaianList),
    ];
  });
