import { useState } from 'react';
import type { HasilBacaKerja } from '../../../shared/contract';
import type { KeputusanKerja, PilihanBentrok } from './pilihTerapan';

export interface Keputusan extends KeputusanKerja {
  readonly toggle: (barisId: string) => void;
  readonly pilih: (barisId: string, pilihan: PilihanBentrok) => void;
  /** All that don't clash. */
  readonly semua: (isDiterima: boolean) => void;
  readonly semuaBentrok: (pilihan: PilihanBentrok) => void;
}

/** The decisions about one sheet, in this window until they are applied. */
export const useKeputusan = ({ perubahanList, bentrokanList }: HasilBacaKerja): Keputusan => {
  const [ditolak, setDitolak] = useState<ReadonlySet<string>>(new Set());
  const [bentrok, setBentrok] = useState<ReadonlyMap<string, PilihanBentrok>>(new Map());
  const bentrokIds = bentrokanList.map(({ barisId }) => barisId);
  return {
    ditolak,
    bentrok,
    toggle: (barisId) =>
      setDitolak((lama) => {
        const baru = new Set(lama);
        if (!baru.delete(barisId)) baru.add(barisId);
        return baru;
      }),
    pilih: (barisId, pilihan) => setBentrok((lama) => new Map(lama).set(barisId, pilihan)),
    semua: (isDiterima) =>
      setDitolak(
        new Set(isDiterima ? [] : perubahanList.map(({ barisId }) => barisId).filter((id) => !bentrokIds.includes(id))),
      ),
    semuaBentrok: (pilihan) => setBentrok(new Map(bentrokIds.map((id) => [id, pilihan]))),
  };
};
