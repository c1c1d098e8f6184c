import { useMemo } from 'react';
import { z } from 'zod';
import type { RapatLengkap } from '../../../shared/contract';
import { type HasilAsesmen, hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { type KeputusanPrioritas, keputusanPrioritasSchema } from '../../../shared/domain/dossier';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import type { ErrorIsian } from '../../text/errorIsian';
import { patchRapat } from '../skor/patchRapat';

const schema = z.array(keputusanPrioritasSchema);

export interface Keputusan {
  /** One decision an aspect, in bank order, as typed. */
  readonly keputusanList: readonly KeputusanPrioritas[];
  /** Result with the decisions as typed. */
  readonly hasil: HasilAsesmen;
  readonly ubah: (aspekId: string, isi: Partial<KeputusanPrioritas>) => void;
  readonly ubahSemua: (list: KeputusanPrioritas[]) => void;
  readonly flush: () => Promise<void>;
  readonly errors: ErrorIsian;
}

/** The meeting's decisions on priorities: typed freely, saved one aspect at a time. */
export const useKeputusan = (dossierId: string, { bank, rapat }: RapatLengkap): Keputusan => {
  const { rapatId } = rapat;
  const tersimpan = useMemo(() => {
    const byId = new Map(rapat.prioritasList.map((keputusan) => [keputusan.aspekId, keputusan]));
    return bank.aspekList.map(({ aspekId }) => byId.get(aspekId) ?? { aspekId, peringkat: null, alasan: '' });
  }, [bank.aspekList, rapat.prioritasList]);

  const { mutateAsync } = useMutasi('prioritas:save', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, input, { hasil }) => {
      const { keputusan } = input;
      patchRapat(
        client,
        input,
        (lama) => ({
          ...lama,
          prioritasList: [...lama.prioritasList.filter(({ aspekId }) => aspekId !== keputusan.aspekId), keputusan],
        }),
        hasil,
      );
    },
  });
  const simpan = async (list: readonly KeputusanPrioritas[]): Promise<void> => {
    const berubah = list.filter(({ aspekId, peringkat, alasan }) => {
      const lama = tersimpan.find((keputusan) => keputusan.aspekId === aspekId);
      return lama?.peringkat !== peringkat || lama.alasan !== alasan;
    });
    // Each aspect is tried, so that one that fails does not hold back the others.
    const hasil = await Promise.allSettled(berubah.map((keputusan) => mutateAsync({ dossierId, rapatId, keputusan })));
    const gagal = hasil.find(({ status }) => status === 'rejected');
    if (gagal?.status === 'rejected') throw gagal.reason;
  };
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `prioritas:${dossierId}:${rapatId}`,
    tersimpan,
    schema,
    simpan,
  });

  return {
    keputusanList: draf,
    hasil: useMemo(() => hitungAsesmen(bank, rapat.penilaianList, draf), [bank, rapat.penilaianList, draf]),
    ubah: (aspekId, isi) =>
      setDraf((list) =>
        list.map((keputusan) => (keputusan.aspekId === aspekId ? { ...keputusan, ...isi } : keputusan)),
      ),
    ubahSemua: setDraf,
    flush,
    errors,
  };
};
