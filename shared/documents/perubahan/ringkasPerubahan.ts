import type { JenisBaris } from '../../domain/dossier';
import type { MacamPerubahan, PerubahanBaris } from '../../domain/matriks/perubahanBaris';

export const MACAM_LIST: readonly MacamPerubahan[] = ['BARU', 'DIUBAH', 'DIPINDAH', 'DIHAPUS', 'NOMOR'];
export const JENIS_LIST: readonly JenisBaris[] = ['KELOMPOK_PROGRAM', 'PROGRAM', 'KEGIATAN'];

export type JumlahPerJenis = Readonly<Record<JenisBaris, number>>;

/** Rows of each kind of change by level; a moved and edited row counts in both. */
export const ringkasPerubahan = (
  perubahanList: readonly PerubahanBaris[],
): Readonly<Record<MacamPerubahan, JumlahPerJenis>> => {
  const hitung = (macam: MacamPerubahan): JumlahPerJenis => {
    const jumlah = { KELOMPOK_PROGRAM: 0, PROGRAM: 0, KEGIATAN: 0 };
    for (const { macamList, lama, baru } of perubahanList) {
      const jenis = (baru ?? lama)?.jenis;
      if (jenis && macamList.includes(macam)) jumlah[jenis] += 1;
    }
    return jumlah;
  };
  return {
    BARU: hitung('BARU'),
    DIUBAH: hitung('DIUBAH'),
    DIPINDAH: hitung('DIPINDAH'),
    DIHAPUS: hitung('DIHAPUS'),
    NOMOR: hitung('NOMOR'),
  };
};

/** Said below a summary in which a row counts twice. */
export const CATATAN_GANDA =
  'Baris yang dipindah dan sekaligus diubah dihitung pada keduanya, tetapi ditulis satu kali.';

export const adaGanda = (list: readonly PerubahanBaris[]): boolean =>
  list.some(({ macamList }) => macamList.length > 1);

/** Rows with a change of their own: not those that only got another number. */
export const jumlahPerubahan = (list: readonly PerubahanBaris[]): number =>
  list.filter(({ macamList }) => !macamList.includes('NOMOR')).length;
