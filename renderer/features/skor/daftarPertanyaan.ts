import type { RapatLengkap } from '../../../shared/contract';
import type { Nilai } from '../../../shared/domain/dossier';

/** A question in the order of the meeting, with what was agreed on it. */
export interface ButirPertanyaan {
  readonly pertanyaanId: string;
  /** 1-based through the whole bank. */
  readonly nomor: number;
  readonly teks: string;
  readonly aspekId: string;
  readonly namaAspek: string;
  readonly nilai: Nilai | null;
  readonly catatan: string;
  readonly bukti: string;
}

export const listPertanyaan = ({ bank, rapat }: Pick<RapatLengkap, 'bank' | 'rapat'>): ButirPertanyaan[] => {
  const penilaianById = new Map(rapat.penilaianList.map((penilaian) => [penilaian.pertanyaanId, penilaian]));
  return bank.aspekList
    .flatMap((aspek) => aspek.pertanyaanList.map((pertanyaan) => ({ aspek, pertanyaan })))
    .map(({ aspek, pertanyaan: { pertanyaanId, teks } }, i) => {
      const penilaian = penilaianById.get(pertanyaanId);
      return {
        pertanyaanId,
        nomor: i + 1,
        teks,
        aspekId: aspek.aspekId,
        namaAspek: aspek.nama,
        nilai: penilaian?.nilai ?? null,
        catatan: penilaian?.catatan ?? '',
        bukti: penilaian?.bukti ?? '',
      };
    });
};

/** The next question without a score after `dari`, going round; null when every other one has a score. */
export const nextBelumDinilai = (daftar: readonly ButirPertanyaan[], dari: number): number | null => {
  for (let langkah = 1; langkah < daftar.length; langkah += 1) {
    const i = (dari + langkah) % daftar.length;
    if (daftar[i]?.nilai === null) return i;
  }
  return null;
};

/** Where a meeting opens: the question it was at, else the first without a score, else the first. */
export const posisiAwal = (daftar: readonly ButirPertanyaan[], pertanyaanTerakhir: string | null): number => {
  const terakhir = daftar.findIndex(({ pertanyaanId }) => pertanyaanId === pertanyaanTerakhir);
  if (terakhir >= 0) return terakhir;
  return Math.max(
    0,
    daftar.findIndex(({ nilai }) => nilai === null),
  );
};
