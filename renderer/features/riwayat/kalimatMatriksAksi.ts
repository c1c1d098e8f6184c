import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import { isHanyaTempat, kalimatBaris, sebutBaris } from './kalimatBaris';
import type { KonteksRiwayat } from './konteksRiwayat';

/** An action in words: one sentence, and the rows it touched when there are several. */
export interface KalimatAksi {
  readonly utama: string;
  readonly rincianList: readonly string[];
}

const MATRIKS = 'baris_matriks';

/** How many rows of the matrix an action touched: exact while all are told. */
const jumlahBaris = ({ barisList, jumlahBaris: semua }: AksiRiwayat): number =>
  semua > barisList.length ? semua : barisList.filter(({ tabel }) => tabel === MATRIKS).length;

/** Sentences of bulk actions, by label. */
const BANYAK: Readonly<Record<string, (jumlah: number) => string>> = {
  'matriks:add': (n) => `${n} baris ditambahkan`,
  'matriks:update': (n) => `${n} baris diubah`,
  'matriks:remove': (n) => `${n} baris dihapus`,
  'matriks:move': (n) => `${n} baris dipindahkan`,
  'matriks:tempel': (n) => `${n} baris ditempel`,
  'matriks:isiKeBawah': (n) => `Isi diturunkan ke ${n} baris`,
  'matriks:ganti': (n) => `Teks diganti dalam ${n} baris`,
  'matriks:tingkat': (n) => `Tingkat ${n} baris diubah`,
  'matriks:lembarKerja': (n) => `Lembar kerja diterima: ${n} baris berubah`,
  'matriks:pulihkan': (n) => `${n} baris dipulihkan`,
};

/** Actions that are told by what they were, also when they touched one row only. */
const SELALU = new Set(['matriks:tempel', 'matriks:ganti', 'matriks:lembarKerja', 'matriks:isiKeBawah']);

const pertama = (list: readonly BarisRiwayat[]): BarisRiwayat | undefined =>
  list.find(({ lama, baru }) => {
    const indukId = (baru ?? lama)?.['indukId'];
    return !list.some(({ barisId }) => barisId !== null && barisId === indukId);
  });

/** An action on the matrix, null for a label that is none. */
export const kalimatMatriksAksi = (aksi: AksiRiwayat, konteks: KonteksRiwayat): KalimatAksi | null => {
  const banyak = BANYAK[aksi.label];
  if (!banyak) return null;
  const list = aksi.barisList.filter(({ tabel }) => tabel === MATRIKS);
  const jumlah = jumlahBaris(aksi);
  const satu = list[0];
  const rincianList = list.map((baris) => kalimatBaris(baris, konteks));
  if (satu && jumlah === 1) {
    if (aksi.label === 'matriks:pulihkan') return { utama: `${sebutBaris(satu, konteks)} dipulihkan`, rincianList };
    return SELALU.has(aksi.label)
      ? { utama: banyak(1), rincianList }
      : { utama: rincianList[0] ?? '', rincianList: [] };
  }
  const kepala = pertama(list);
  if (kepala && aksi.label === 'matriks:remove') {
    const akar = list.filter(({ lama }) => !list.some(({ barisId }) => barisId === lama?.['indukId']));
    if (akar.length === 1) {
      return { utama: `${kalimatBaris(kepala, konteks)}, beserta ${jumlah - 1} baris di bawahnya`, rincianList: [] };
    }
  }
  // Siblings that only made room are not what was moved.
  if (aksi.label === 'matriks:move' && list.length === jumlah) {
    const pindah = list.filter(({ baru }) => baru !== null && 'indukId' in baru);
    const [satuPindah] = pindah;
    if (satuPindah && pindah.length === 1 && list.every((baris) => baris === satuPindah || isHanyaTempat(baris))) {
      return { utama: kalimatBaris(satuPindah, konteks), rincianList: [] };
    }
  }
  return { utama: banyak(jumlah), rincianList };
};
