import * as z from 'zod';
import type { RapatLengkap } from '../../../shared/contract';
import { type Penilaian, penilaianSchema } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';
import { flushSemua } from '../../data/draf';
import { queryClient } from '../../data/queryClient';
import { queryKeys } from '../../data/queryKeys';
import { useKirim } from '../../data/useKirim';
import type { OpsiMutasi } from '../../data/useMutasi';
import { useTetap } from '../../data/useTetap';
import { patchRapat, putPenilaian } from './patchRapat';

/** What is typed beside a score; whether the question is put off is set apart. */
export const isianRincianSchema = penilaianSchema.pick({
  catatan: true,
  bukti: true,
  buktiList: true,
  pendapatBerbeda: true,
});
export type IsianRincian = z.infer<typeof isianRincianSchema>;

const OPSI: OpsiMutasi<'asesmen:saveRincian'> = {
  invalidate: ['riwayat', 'daftar'],
  isTunda: true,
  patch: (client, input) =>
    patchRapat(client, input, (rapat) => ({
      ...rapat,
      penilaianList: putPenilaian(rapat.penilaianList, input.pertanyaanId, input.rincian),
    })),
};

export interface Rincian {
  readonly saveIsian: (pertanyaanId: string, isian: IsianRincian) => Promise<unknown>;
  /** Puts a question off or takes that back; what is still being typed is saved first. */
  readonly setDilewati: (pertanyaanId: string, dilewati: boolean) => Promise<void>;
}

/** Saves note, evidence, dissent and "put off" of a question of this meeting. */
export const useRincian = (dossierId: string, rapatId: string): Rincian => {
  const kirim = useKirim('asesmen:saveRincian', OPSI);
  /** As the store last answered: what one place saves must not carry old words of another. */
  const baca = (pertanyaanId: string): Penilaian =>
    queryClient
      .getQueriesData<RapatLengkap>({ queryKey: queryKeys.rapat(dossierId) })
      .find(([, data]) => data?.rapat.rapatId === rapatId)?.[1]
      ?.rapat.penilaianList.find((penilaian) => penilaian.pertanyaanId === pertanyaanId) ??
    penilaianBaru({ pertanyaanId });

  return {
    saveIsian: useTetap((pertanyaanId, isian) =>
      kirim({
        dossierId,
        rapatId,
        pertanyaanId,
        rincian: { ...isian, dilewati: baca(pertanyaanId).dilewati },
      }),
    ),
    setDilewati: async (pertanyaanId, dilewati) => {
      await flushSemua();
      const { catatan, bukti, buktiList, pendapatBerbeda } = baca(pertanyaanId);
      await kirim({
        dossierId,
        rapatId,
        pertanyaanId,
        rincian: { catatan, bukti, buktiList, pendapatBerbeda, dilewati },
      });
    },
  };
};
