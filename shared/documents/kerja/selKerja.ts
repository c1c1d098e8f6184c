import type { BarisMatriks } from '../../domain/dossier';
import { NAMA_JENIS } from '../perubahan/rincianPerubahan';
import { type KunciKerja, TANDA_TAHUN, tahunOfKunci } from './kolomKerja';

/** A cell holds 32,767 characters; what is longer is cut, and counts as unchanged when it comes back cut. */
const ISI_SEL_MAKS = 32_000;

/** LibreOffice drops tabs on the way through its own format. */
const tanpaTab = (teks: string): string => teks.replaceAll('\t', ' ');

/**
 * What a cell of the working sheet says of a row: a text, or an amount in rupiah. `nomor` and `tahunList` are the number
 * and the years the row prints. Reading a sheet compares with the same cell, so that a cell nobody touched changes nothing.
 */
export const selKerja = (
  baris: BarisMatriks,
  kunci: KunciKerja,
  nomor: string,
  tahunList: readonly number[],
): string | number | null => {
  const tahun = tahunOfKunci(kunci, 'tahun');
  if (tahun !== null) return tahunList.includes(tahun) ? TANDA_TAHUN : '';
  const tahunTarget = tahunOfKunci(kunci, 'target');
  if (tahunTarget !== null) {
    return tanpaTab(baris.targetTahunList.find((t) => t.tahun === tahunTarget)?.target ?? '');
  }
  const tahunAnggaran = tahunOfKunci(kunci, 'anggaran');
  if (tahunAnggaran !== null) return baris.anggaranTahunList.find((a) => a.tahun === tahunAnggaran)?.rupiah ?? null;
  switch (kunci) {
    case 'id':
      return baris.barisId;
    case 'nomor':
      return nomor;
    case 'tingkat':
      return NAMA_JENIS[baris.jenis];
    case 'pihak':
      return tanpaTab(baris.pihakList.join('; ').slice(0, ISI_SEL_MAKS));
    case 'uraian':
    case 'keterangan':
    case 'keluaran':
    case 'indikator':
    case 'sumberDana':
      return tanpaTab(baris[kunci]);
    default:
      return null;
  }
};
