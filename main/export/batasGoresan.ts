import type { Goresan } from '../../shared/documents/model/tabel';

/** Edges of what was drawn. A loop, because a signature may have more points than a call may have arguments. */
export const batasGoresan = (goresanList: Goresan) => {
  const batas = { kiri: Infinity, kanan: -Infinity, atas: Infinity, bawah: -Infinity };
  for (const [x, y] of goresanList.flat()) {
    batas.kiri = Math.min(batas.kiri, x);
    batas.kanan = Math.max(batas.kanan, x);
    batas.atas = Math.min(batas.atas, y);
    batas.bawah = Math.max(batas.bawah, y);
  }
  return batas;
};
