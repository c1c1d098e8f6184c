import type { BarisMatriks, JenisBaris, RentangTahun } from '../../shared/domain/dossier';
import { barisMatriksBaru } from '../../shared/domain/matriks/barisMatriksBaru';
import { tahunDalam } from '../../shared/domain/matriks/nomorMatriks';

/** Rows of one kelompok program: itself, programs, and five kegiatan below each program. */
const PER_KELOMPOK = 49;
const PER_PROGRAM = 6;

/** A matrix of exactly `baris` rows in printing order. */
export const buildMatriks = (baris: number, periode: RentangTahun): BarisMatriks[] => {
  const tahunSemua = tahunDalam(periode);
  let kelompokId: string | null = null;
  let programId: string | null = null;
  return Array.from({ length: baris }, (_, i) => {
    const barisId = `baris-${i + 1}`;
    const posisi = i % PER_KELOMPOK;
    const jenis: JenisBaris =
      posisi === 0 ? 'KELOMPOK_PROGRAM' : (posisi - 1) % PER_PROGRAM === 0 ? 'PROGRAM' : 'KEGIATAN';
    const indukId = jenis === 'KELOMPOK_PROGRAM' ? null : jenis === 'PROGRAM' ? kelompokId : programId;
    if (jenis === 'KELOMPOK_PROGRAM') kelompokId = barisId;
    if (jenis === 'PROGRAM') programId = barisId;
    return barisMatriksBaru({
      barisId,
      indukId,
      jenis,
      uraian: `Uraian baris ${i + 1}: pelaksanaan peningkatan kapasitas pengelola pengaduan pelayanan publik`,
      keterangan: i % 4 === 0 ? `Keterangan ${i + 1}` : '',
      tahunList: tahunSemua.filter((tahun) => (tahun + i) % 3 !== 0),
      pihakList: [`Dinas ${(i % 9) + 1}`, 'Bagian Organisasi'],
      // Years of their own, as in plans that were typed by hand.
      tahunIkutAnak: false,
    });
  });
};
