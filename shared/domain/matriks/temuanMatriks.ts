import type { Bank, BarisMatriks, KeputusanPrioritas, RentangTahun } from '../dossier';
import { tahunCetak } from './nomorMatriks';

/** Rules of the matrix that a row may break; its class says how much it matters. */
export type AturanMatriks =
  /** A tick or a party without a text. */
  | 'TANPA_URAIAN'
  /** An activity without any year. */
  | 'TANPA_TAHUN'
  /** Years of a row that are no column of the matrix. */
  | 'TAHUN_DI_LUAR'
  /** Own years of a parent differ from the union of its children's. */
  | 'TAHUN_BEDA_ANAK'
  /** A kelompok program or program without a row below it. */
  | 'TANPA_ANAK'
  /** Two rows of one parent with the same text. */
  | 'URAIAN_GANDA'
  /** A kelompok program that answers the most urgent aspect has no activity in the coming year. */
  | 'PRIORITAS_TANPA_KEGIATAN';

export interface TemuanMatriks {
  readonly barisId: string;
  readonly aturan: AturanMatriks;
  /** Years, or the rank of the priority. */
  readonly angkaList: readonly number[];
}

export interface BahanTemuan {
  readonly matriks: readonly BarisMatriks[];
  readonly tahunMatriks: RentangTahun;
  readonly bank: Bank;
  readonly prioritasList: readonly KeputusanPrioritas[];
  /** First year for which activities are planned from now on. */
  readonly tahunDepan: number;
}

/** Ranks up to this one are pressing: without an activity in the coming year they are pointed out. */
const PERINGKAT_MENDESAK = 2;

/** Decided rank of each kelompok program: the most urgent of the aspects it answers. */
export const prioritasKelompok = (
  bank: Bank,
  prioritasList: readonly KeputusanPrioritas[],
): ReadonlyMap<string, number> => {
  const peringkatByAspek = new Map(prioritasList.map(({ aspekId, peringkat }) => [aspekId, peringkat]));
  const hasil = new Map<string, number>();
  for (const { aspekId, kelompokProgramId } of bank.aspekList) {
    const peringkat = peringkatByAspek.get(aspekId) ?? null;
    if (kelompokProgramId === null || peringkat === null) continue;
    hasil.set(kelompokProgramId, Math.min(peringkat, hasil.get(kelompokProgramId) ?? peringkat));
  }
  return hasil;
};

/** What should be looked at in the matrix, in printing order. */
export const temuanMatriks = ({
  matriks,
  tahunMatriks,
  bank,
  prioritasList,
  tahunDepan,
}: BahanTemuan): TemuanMatriks[] => {
  const cetak = tahunCetak(matriks);
  const anakByInduk = new Map<string, BarisMatriks[]>();
  for (const baris of matriks) {
    if (baris.indukId === null) continue;
    const anak = anakByInduk.get(baris.indukId);
    if (anak) anak.push(baris);
    else anakByInduk.set(baris.indukId, [baris]);
  }
  const prioritas = prioritasKelompok(bank, prioritasList);
  const tahunKegiatan = tahunKegiatanByKelompok(matriks);
  const ganda = findGanda(matriks);
  return matriks.flatMap((baris) => {
    const { barisId, jenis, uraian, pihakList, tahunList, tahunIkutAnak } = baris;
    const anak = anakByInduk.get(barisId) ?? [];
    const temuan: TemuanMatriks[] = [];
    const catat = (aturan: AturanMatriks, angkaList: readonly number[] = []): void => {
      temuan.push({ barisId, aturan, angkaList });
    };
    if (uraian.trim() === '' && (tahunList.length > 0 || pihakList.length > 0 || anak.length > 0))
      catat('TANPA_URAIAN');
    if (jenis === 'KEGIATAN' && tahunList.length === 0) catat('TANPA_TAHUN');
    if (jenis !== 'KEGIATAN' && anak.length === 0) catat('TANPA_ANAK');
    const luar = (cetak.get(barisId) ?? []).filter((tahun) => tahun < tahunMatriks.awal || tahun > tahunMatriks.akhir);
    if (luar.length > 0) catat('TAHUN_DI_LUAR', luar);
    // A parent without years leaves them to its rows, as the reference's table does.
    if (anak.length > 0 && !tahunIkutAnak && tahunList.length > 0) {
      const gabungan = new Set(anak.flatMap((a) => cetak.get(a.barisId) ?? []));
      const beda = [...new Set([...tahunList, ...gabungan])].filter((t) => gabungan.has(t) !== tahunList.includes(t));
      if (beda.length > 0)
        catat(
          'TAHUN_BEDA_ANAK',
          beda.toSorted((a, b) => a - b),
        );
    }
    if (ganda.has(barisId)) catat('URAIAN_GANDA');
    const peringkat = prioritas.get(barisId);
    if (peringkat !== undefined && peringkat <= PERINGKAT_MENDESAK && !tahunKegiatan.get(barisId)?.has(tahunDepan)) {
      catat('PRIORITAS_TANPA_KEGIATAN', [peringkat, tahunDepan]);
    }
    return temuan;
  });
};

const tahunKegiatanByKelompok = (matriks: readonly BarisMatriks[]): Map<string, Set<number>> => {
  const hasil = new Map<string, Set<number>>();
  let kelompok = new Set<number>();
  for (const { barisId, jenis, tahunList } of matriks) {
    if (jenis === 'KELOMPOK_PROGRAM') {
      kelompok = new Set();
      hasil.set(barisId, kelompok);
    } else if (jenis === 'KEGIATAN') for (const tahun of tahunList) kelompok.add(tahun);
  }
  return hasil;
};

const kunciByBaris = new WeakMap<BarisMatriks, string | null>();

/** Equal for rows of one parent that read the same, null without a text. Kept, for edits change few rows of a matrix. */
const kunciGanda = (baris: BarisMatriks): string | null => {
  const ada = kunciByBaris.get(baris);
  if (ada !== undefined) return ada;
  const teks = baris.uraian.toLowerCase().replace(/\s+/g, ' ').trim();
  const kunci = teks === '' ? null : `${baris.indukId ?? ''} ${teks}`;
  kunciByBaris.set(baris, kunci);
  return kunci;
};

const findGanda = (matriks: readonly BarisMatriks[]): Set<string> => {
  const pertama = new Map<string, string>();
  const ganda = new Set<string>();
  for (const baris of matriks) {
    const kunci = kunciGanda(baris);
    if (kunci === null) continue;
    const { barisId } = baris;
    const ada = pertama.get(kunci);
    if (ada === undefined) pertama.set(kunci, barisId);
    else ganda.add(barisId).add(ada);
  }
  return ganda;
};
