import type { RapatLengkap } from '../../../shared/contract';
import type { Bank, Penilaian } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';

/** A question in the order of the meeting, with everything the meeting said on it. */
export interface ButirPertanyaan extends Penilaian {
  /** 1-based through the whole bank. */
  readonly nomor: number;
  readonly teks: string;
  readonly aspekId: string;
  readonly namaAspek: string;
}

/** Questions of a bank without a word on them, made once a bank. */
const kosongByBank = new WeakMap<Bank, readonly ButirPertanyaan[]>();
/** With what was said, made once for both: a row of the list is drawn anew only when it changed. */
const butirByKosong = new WeakMap<ButirPertanyaan, WeakMap<Penilaian, ButirPertanyaan>>();

const listKosong = (bank: Bank): readonly ButirPertanyaan[] => {
  const ada = kosongByBank.get(bank);
  if (ada) return ada;
  const baru = bank.aspekList
    .flatMap((aspek) => aspek.pertanyaanList.map((pertanyaan) => ({ aspek, pertanyaan })))
    .map(({ aspek, pertanyaan: { pertanyaanId, teks } }, i) => ({
      ...penilaianBaru({ pertanyaanId }),
      nomor: i + 1,
      teks,
      aspekId: aspek.aspekId,
      namaAspek: aspek.nama,
    }));
  kosongByBank.set(bank, baru);
  return baru;
};

const isi = (kosong: ButirPertanyaan, penilaian: Penilaian | undefined): ButirPertanyaan => {
  if (!penilaian) return kosong;
  const peta = butirByKosong.get(kosong) ?? new WeakMap<Penilaian, ButirPertanyaan>();
  butirByKosong.set(kosong, peta);
  const butir = peta.get(penilaian) ?? { ...kosong, ...penilaian };
  peta.set(penilaian, butir);
  return butir;
};

/** The questions in their order; one nothing was said on since the last call is the same object. */
export const listPertanyaan = ({ bank, rapat }: Pick<RapatLengkap, 'bank' | 'rapat'>): readonly ButirPertanyaan[] => {
  const penilaianById = new Map(rapat.penilaianList.map((penilaian) => [penilaian.pertanyaanId, penilaian]));
  return listKosong(bank).map((kosong) => isi(kosong, penilaianById.get(kosong.pertanyaanId)));
};

type Ternilai = Pick<ButirPertanyaan, 'nilai' | 'dilewati'>;

/** Nearest position after `dari`, going round, that passes; null when no other one does. */
const nextYang = (daftar: readonly Ternilai[], dari: number, isCocok: (butir: Ternilai) => boolean): number | null => {
  for (let langkah = 1; langkah < daftar.length; langkah += 1) {
    const i = (dari + langkah) % daftar.length;
    const butir = daftar[i];
    if (butir && isCocok(butir)) return i;
  }
  return null;
};

/** The next question without a score after `dari`, going round; null when every other one has a score. */
export const nextBelumDinilai = (daftar: readonly Ternilai[], dari: number): number | null =>
  nextYang(daftar, dari, ({ nilai }) => nilai === null);

/** Where a score leads: the next question without one, those put off only when nothing else is left. */
export const nextSetelahNilai = (daftar: readonly Ternilai[], dari: number): number | null =>
  nextYang(daftar, dari, ({ nilai, dilewati }) => nilai === null && !dilewati) ?? nextBelumDinilai(daftar, dari);

/** Where a meeting opens: the question it was at, else the first without a score, else the first. */
export const posisiAwal = (daftar: readonly ButirPertanyaan[], pertanyaanTerakhir: string | null): number => {
  const terakhir = daftar.findIndex(({ pertanyaanId }) => pertanyaanId === pertanyaanTerakhir);
  if (terakhir >= 0) return terakhir;
  return Math.max(
    0,
    daftar.findIndex(({ nilai }) => nilai === null),
  );
};
