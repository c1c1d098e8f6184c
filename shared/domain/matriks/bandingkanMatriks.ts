import type { BarisMatriks } from '../dossier';
import { nomorMatriks } from './nomorMatriks';
import type { KolomBaris, MacamPerubahan, PerubahanBaris } from './perubahanBaris';
import { urutanTetap } from './urutanTetap';

const samaNilai = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const kolomBerubah = (lama: BarisMatriks, baru: BarisMatriks): KolomBaris[] =>
  (Object.keys(baru) as (keyof BarisMatriks)[]).filter(
    (kolom): kolom is KolomBaris => kolom !== 'barisId' && kolom !== 'indukId' && !samaNilai(lama[kolom], baru[kolom]),
  );

const anakByInduk = (matriks: readonly BarisMatriks[]): Map<string | null, string[]> => {
  const peta = new Map<string | null, string[]>();
  for (const { barisId, indukId } of matriks) {
    const anak = peta.get(indukId);
    if (anak) anak.push(barisId);
    else peta.set(indukId, [barisId]);
  }
  return peta;
};

/** Rows that have another parent, or left their order among the siblings that stayed. */
const findPindah = (lama: readonly BarisMatriks[], baru: readonly BarisMatriks[]): Set<string> => {
  const lamaById = new Map(lama.map((baris, i) => [baris.barisId, { baris, i }]));
  const pindah = new Set(
    baru
      .filter(({ barisId, indukId }) => {
        const dulu = lamaById.get(barisId);
        return dulu !== undefined && dulu.baris.indukId !== indukId;
      })
      .map(({ barisId }) => barisId),
  );
  for (const saudara of anakByInduk(baru).values()) {
    const tinggal = saudara.filter((id) => lamaById.has(id) && !pindah.has(id));
    const tetap = new Set(urutanTetap(tinggal.map((id) => lamaById.get(id)?.i ?? 0)));
    for (const [i, id] of tinggal.entries()) if (!tetap.has(i)) pindah.add(id);
  }
  return pindah;
};

/**
 * What changed from one matrix to another, by identity and not by position, in the printing order of the new one; removed
 * rows stand at the end in the order of the old one. Unchanged rows are absent. Both must be in printing order.
 */
export const bandingkanMatriks = (lama: readonly BarisMatriks[], baru: readonly BarisMatriks[]): PerubahanBaris[] => {
  const lamaById = new Map(lama.map((baris) => [baris.barisId, baris]));
  const baruIds = new Set(baru.map(({ barisId }) => barisId));
  const nomorLamaById = nomorMatriks(lama);
  const nomorBaruById = nomorMatriks(baru);
  const pindah = findPindah(lama, baru);
  const terakhirByInduk = new Map<string | null, string>();
  const hasil: PerubahanBaris[] = [];
  for (const baris of baru) {
    const { barisId, indukId } = baris;
    const dulu = lamaById.get(barisId) ?? null;
    const setelah = terakhirByInduk.get(indukId) ?? null;
    terakhirByInduk.set(indukId, barisId);
    const nomorLama = nomorLamaById.get(barisId) ?? null;
    const nomorBaru = nomorBaruById.get(barisId) ?? null;
    // Rows that are the same object, as after a single edit, need no look.
    const kolomList = dulu && dulu !== baris ? kolomBerubah(dulu, baris) : [];
    const macamList: MacamPerubahan[] = [];
    if (dulu === null) macamList.push('BARU');
    if (kolomList.length > 0) macamList.push('DIUBAH');
    if (pindah.has(barisId)) macamList.push('DIPINDAH');
    if (macamList.length === 0 && nomorLama !== nomorBaru) macamList.push('NOMOR');
    if (macamList.length === 0) continue;
    const isTempat = dulu === null || pindah.has(barisId);
    hasil.push({
      barisId,
      macamList,
      lama: dulu,
      baru: baris,
      nomorLama,
      nomorBaru,
      kolomList,
      setelahId: isTempat ? setelah : null,
    });
  }
  for (const baris of lama) {
    if (baruIds.has(baris.barisId)) continue;
    hasil.push({
      barisId: baris.barisId,
      macamList: ['DIHAPUS'],
      lama: baris,
      baru: null,
      nomorLama: nomorLamaById.get(baris.barisId) ?? null,
      nomorBaru: null,
      kolomList: [],
      setelahId: null,
    });
  }
  return hasil;
};

/** How many rows of each kind; a moved and edited row counts in both, so the sum may exceed the rows. */
export const hitungPerubahan = (list: readonly PerubahanBaris[]): Readonly<Record<MacamPerubahan, number>> => {
  const jumlah = { BARU: 0, DIHAPUS: 0, DIUBAH: 0, DIPINDAH: 0, NOMOR: 0 };
  for (const { macamList } of list) for (const macam of macamList) jumlah[macam] += 1;
  return jumlah;
};
