import { formatAngka } from '../../shared/domain/format/angka';
import type { SalahSel } from '../../shared/domain/matriks/selMatriks';
import type { SalahTempel } from '../../shared/domain/matriks/tempelBlok';
import type { AturanMatriks, TemuanMatriks } from '../../shared/domain/matriks/temuanMatriks';

const kutip = (teks: string): string => `"${teks.length > 40 ? `${teks.slice(0, 40)}…` : teks}"`;

const KALIMAT_SEL: Readonly<Record<SalahSel, (teks: string) => string>> = {
  TAHUN: (teks) => `${kutip(teks)} bukan tanda tahun. Tulis √, x, v, 1, atau ya; kosongkan bila tidak.`,
  RUPIAH: (teks) => `${kutip(teks)} bukan rupiah utuh. Tulis dengan angka, misalnya 1.500.000.`,
  PIHAK: () => 'Paling banyak 60 pihak, masing-masing paling panjang 600 huruf.',
  PANJANG: () => 'Teks terlalu panjang untuk sel ini.',
  NOMOR: () => 'Nomor dibuat sendiri dari susunan baris dan tidak dapat ditulis.',
};

/** Why a text can't stand in a cell, and what could. */
export const kalimatSel = (sebab: SalahSel, teks: string): string => KALIMAT_SEL[sebab](teks);

/** Why a block was not pasted: nothing has changed. */
export const kalimatTempel = (salah: SalahTempel): string => {
  if (salah.sebab === 'KOSONG') return 'Tidak ada sel di papan klip yang dapat ditempel.';
  if (salah.sebab === 'BARIS')
    return `Matriks paling banyak ${formatAngka(salah.maks)} baris. Tidak ada yang ditempel.`;
  if (salah.sebab === 'KOLOM') {
    return `Blok ${salah.blok} kolom tidak muat: dari sel ini hanya ada ${salah.ada} kolom. Tidak ada yang berubah.`;
  }
  return `Baris ke-${salah.barisKe} blok: ${kalimatSel(salah.salah.sebab, salah.salah.teks)} Tidak ada yang berubah.`;
};

const KALIMAT_TEMUAN: Readonly<Record<AturanMatriks, (angkaList: readonly number[]) => string>> = {
  TANPA_URAIAN: () => 'Uraian belum diisi.',
  TANPA_TAHUN: () => 'Kegiatan belum memiliki tahun pelaksanaan.',
  TAHUN_DI_LUAR: (tahunList) => `Tahun ${tahunList.join(', ')} di luar kolom matriks.`,
  TAHUN_BEDA_ANAK: (tahunList) => `Tahun ${tahunList.join(', ')} berbeda dengan baris di bawahnya.`,
  TANPA_ANAK: () => 'Belum ada baris di bawahnya.',
  URAIAN_GANDA: () => 'Uraian sama dengan baris lain di bawah induk yang sama.',
  PRIORITAS_TANPA_KEGIATAN: ([peringkat, tahun]) =>
    `Menjawab aspek prioritas ${peringkat}, tetapi belum ada kegiatan pada tahun ${tahun}.`,
};

/** A finding of a row in one sentence. */
export const kalimatTemuan = ({ aturan, angkaList }: Pick<TemuanMatriks, 'aturan' | 'angkaList'>): string =>
  KALIMAT_TEMUAN[aturan](angkaList);
