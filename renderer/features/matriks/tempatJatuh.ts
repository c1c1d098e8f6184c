import { TINGKAT } from '../../../shared/domain/matriks/nomorMatriks';
import type { PohonMatriks, SimpulMatriks, TempatBaris } from './pohonMatriks';

/**
 * Where dragged rows of one kind go when they are let fall between two rows in sight, given by the position of the lower
 * one: behind the nearest row of their kind, or first below the nearest row of the kind above. Null where neither is, or
 * inside of what is dragged.
 */
export const tempatJatuh = (
  pohon: PohonMatriks,
  tampil: readonly SimpulMatriks[],
  akarList: readonly string[],
  posisi: number,
): TempatBaris | null => {
  const pertama = pohon.get(akarList[0] ?? '');
  if (!pertama || akarList.some((id) => pohon.get(id)?.tingkat !== pertama.tingkat)) return null;
  const tingkat = TINGKAT[pertama.baris.jenis];
  const akar = new Set(akarList);
  const lintasan: SimpulMatriks[] = [];
  for (let s = tampil[posisi - 1]; s; s = pohon.get(s.baris.indukId ?? '')) lintasan.push(s);
  if (lintasan.length === 0) return tingkat === 0 ? { indukId: null, setelahId: null } : null;
  if (lintasan.some(({ baris }) => akar.has(baris.barisId))) return null;
  const saudara = lintasan.find((s) => s.tingkat === tingkat);
  if (saudara) return { indukId: saudara.baris.indukId, setelahId: saudara.baris.barisId };
  const atas = lintasan[0];
  return atas?.tingkat === tingkat - 1 ? { indukId: atas.baris.barisId, setelahId: null } : null;
};
