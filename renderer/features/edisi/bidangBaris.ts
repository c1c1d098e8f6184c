import { NAMA_JENIS } from '../../../shared/documents/perubahan/rincianPerubahan';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { formatRupiah } from '../../../shared/domain/format/rupiah';
import { formatTahunList } from '../../../shared/domain/format/tahunList';
import type { KolomBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { teksBidang } from '../../text/bidang';

/** One field of a row as people read it, before and after; empty texts for what is not there. */
export interface BidangBaris {
  readonly kolom: KolomBaris;
  readonly nama: string;
  readonly lama: string;
  readonly baru: string;
}

/** Fields in the order the matrix shows them. */
export const KOLOM_URUT: readonly KolomBaris[] = [
  'jenis',
  'uraian',
  'tahunList',
  'tahunIkutAnak',
  'pihakList',
  'keluaran',
  'indikator',
  'targetTahunList',
  'anggaranTahunList',
  'sumberDana',
  'keterangan',
];

/** Years a row prints, where they are known better than from the row alone. */
export interface TahunCetak {
  readonly lama?: readonly number[] | undefined;
  readonly baru?: readonly number[] | undefined;
}

const tahunTeks = (tahunList: readonly number[]): string => (tahunList.length === 0 ? '' : formatTahunList(tahunList));

const perTahun = (
  nama: (tahun: number) => string,
  lama: ReadonlyMap<number, string>,
  baru: ReadonlyMap<number, string>,
) =>
  [...new Set([...lama.keys(), ...baru.keys()])]
    .toSorted((a, b) => a - b)
    .filter((tahun) => lama.get(tahun) !== baru.get(tahun))
    .map((tahun) => ({ nama: nama(tahun), lama: lama.get(tahun) ?? '', baru: baru.get(tahun) ?? '' }));

const targetOf = (baris: Partial<BarisMatriks> | null): Map<number, string> =>
  new Map((baris?.targetTahunList ?? []).map(({ tahun, target }) => [tahun, target]));
const anggaranOf = (baris: Partial<BarisMatriks> | null): Map<number, string> =>
  new Map((baris?.anggaranTahunList ?? []).map(({ tahun, rupiah }) => [tahun, formatRupiah(rupiah)]));

const teksOf = (
  kolom: KolomBaris,
  baris: Partial<BarisMatriks> | null,
  cetak: readonly number[] | undefined,
): string => {
  if (baris === null) return '';
  switch (kolom) {
    case 'jenis':
      return baris.jenis === undefined ? '' : NAMA_JENIS[baris.jenis];
    case 'tahunList':
      return tahunTeks(cetak ?? baris.tahunList ?? []);
    case 'tahunIkutAnak':
      return baris.tahunIkutAnak ? teksBidang.ikutAnak : teksBidang.tersendiri;
    case 'pihakList':
      return (baris.pihakList ?? []).join('; ');
    case 'targetTahunList':
    case 'anggaranTahunList':
      return '';
    default:
      return baris[kolom] ?? '';
  }
};

/** Fields of a row before and after, those of `kolomList` that read differently; targets and budgets a year each. */
export const bidangBaris = (
  lama: Partial<BarisMatriks> | null,
  baru: Partial<BarisMatriks> | null,
  kolomList: readonly KolomBaris[],
  cetak: TahunCetak = {},
): BidangBaris[] =>
  KOLOM_URUT.filter((kolom) => kolomList.includes(kolom)).flatMap((kolom): BidangBaris[] => {
    if (kolom === 'targetTahunList') {
      return perTahun(teksBidang.target, targetOf(lama), targetOf(baru)).map((bidang) => ({ kolom, ...bidang }));
    }
    if (kolom === 'anggaranTahunList') {
      return perTahun(teksBidang.anggaran, anggaranOf(lama), anggaranOf(baru)).map((bidang) => ({ kolom, ...bidang }));
    }
    const isi = {
      kolom,
      nama: teksBidang.nama[kolom],
      lama: teksOf(kolom, lama, cetak.lama),
      baru: teksOf(kolom, baru, cetak.baru),
    };
    return isi.lama === isi.baru ? [] : [isi];
  });

/** Everything a new or removed row holds, as fields with one side empty. */
export const bidangSemua = (baris: BarisMatriks, sisi: 'LAMA' | 'BARU', cetak?: readonly number[]): BidangBaris[] => {
  const kolomList = KOLOM_URUT.filter((kolom) => kolom !== 'jenis' && kolom !== 'uraian' && kolom !== 'tahunIkutAnak');
  return sisi === 'LAMA'
    ? bidangBaris(baris, null, kolomList, { lama: cetak })
    : bidangBaris(null, baris, kolomList, { baru: cetak });
};
