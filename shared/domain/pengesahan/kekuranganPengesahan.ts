import { hitungAsesmen } from '../asesmen/hitungAsesmen';
import type { Bank, Rapat } from '../dossier';
import { hitungKehadiran } from '../rapat/hitungKehadiran';

/** What minutes lack before they can be locked, in the order a form asks for it. */
export type JenisKekurangan = 'TANGGAL' | 'PIMPINAN' | 'NOTULIS' | 'HADIR' | 'KUORUM' | 'NILAI' | 'ALASAN';

export interface Kekurangan {
  readonly jenis: JenisKekurangan;
  /** How many are missing: scores, reasons, people short of the quorum; 1 for a thing that is there or not. */
  readonly jumlah: number;
}

/**
 * What stands against locking a meeting's minutes, empty when nothing does. Source: domain rules, scoring (nothing
 * incomplete is finalised; a tie, or a rank other than the suggested one, needs a reason) and Berita Acara (date,
 * chair, secretary, attendance).
 */
export const kekuranganPengesahan = (bank: Bank, rapat: Rapat): Kekurangan[] => {
  const { isLengkap, aspekList } = hitungAsesmen(bank, rapat.penilaianList, rapat.prioritasList);
  const belumDinilai = aspekList.reduce((n, aspek) => n + aspek.jumlahPertanyaan - aspek.jumlahDinilai, 0);
  const { hadir, kuorum } = hitungKehadiran(rapat);
  const jumlahByJenis: Readonly<Record<JenisKekurangan, number>> = {
    TANGGAL: rapat.tanggal === null ? 1 : 0,
    PIMPINAN: isKosong(rapat.pimpinan.nama) ? 1 : 0,
    NOTULIS: isKosong(rapat.notulis.nama) ? 1 : 0,
    HADIR: hadir === 0 ? 1 : 0,
    KUORUM: Math.max(0, (kuorum ?? 0) - hadir),
    // A bank without questions, or an aspect without any, is incomplete as well.
    NILAI: isLengkap ? 0 : Math.max(1, belumDinilai),
    ALASAN: aspekList.filter((a) => a.isAlasanKurang || (a.isSeri && isKosong(a.alasan))).length,
  };
  return (Object.entries(jumlahByJenis) as [JenisKekurangan, number][])
    .filter(([, jumlah]) => jumlah > 0)
    .map(([jenis, jumlah]) => ({ jenis, jumlah }));
};

const isKosong = (teks: string): boolean => teks.trim() === '';
