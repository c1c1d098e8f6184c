import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { BagianNaskah, Dossier } from '../../../../shared/domain/dossier';
import { tell } from '../../../components/tell';
import { flushSemua } from '../../../data/draf';
import { invalidate } from '../../../data/invalidate';
import { patchDossier } from '../../../data/patchDossier';
import { type BagianCache, queryKeys } from '../../../data/queryKeys';
import { useMutasi } from '../../../data/useMutasi';
import { SUSUNAN } from '../../../text/naskahSusunan';

/** Most sections of a narrative: the store takes no more. */
export const BAGIAN_MAKS = 200;

/** The cached dossier is right before the answer comes: loading it between two changes would show the second undone. */
const LAIN: readonly BagianCache[] = ['riwayat', 'daftar'];

type Naskah = readonly BagianNaskah[];

export interface SusunanNaskah {
  /** Order, levels and printing as `ubah` answers them; null says the sentence instead. */
  readonly susun: (ubah: (naskah: Naskah) => Naskah | null, kalimatTolak?: string) => Promise<void>;
  /** Adds sections at a position; false when the narrative is full. */
  readonly tambah: (bagianList: BagianNaskah[], posisi: number) => Promise<boolean>;
  readonly hapus: (bagianIdList: string[]) => Promise<void>;
}

const optimis = (client: QueryClient, dossierId: string, ubah: (naskah: Naskah) => BagianNaskah[]) => {
  patchDossier(client, dossierId, (dossier) => ({ ...dossier, naskah: ubah(dossier.naskah) }));
  return () => void invalidate(dossierId, ['dossier']);
};

/** Changes to the list of sections: on screen at once, stored one after another, each one step of undo. */
export const useSusunanNaskah = (dossierId: string): SusunanNaskah => {
  const client = useQueryClient();
  const susun = useMutasi('naskah:susun', {
    invalidate: LAIN,
    isTunda: true,
    optimistic: (_, { susunan }) =>
      optimis(client, dossierId, (naskah) => {
        const bagianById = new Map(naskah.map((bagian) => [bagian.bagianId, bagian]));
        return susunan.flatMap(({ bagianId, jenis, isDicetak }) => {
          const bagian = bagianById.get(bagianId);
          if (!bagian) return [];
          return bagian.jenis === jenis && bagian.isDicetak === isDicetak ? bagian : { ...bagian, jenis, isDicetak };
        });
      }),
  });
  const add = useMutasi('naskah:addBagian', {
    invalidate: LAIN,
    isTunda: true,
    optimistic: (_, { bagianList, setelahId }) =>
      optimis(client, dossierId, (naskah) =>
        naskah.toSpliced(naskah.findIndex(({ bagianId }) => bagianId === setelahId) + 1, 0, ...bagianList),
      ),
  });
  const remove = useMutasi('naskah:removeBagian', {
    invalidate: LAIN,
    isTunda: true,
    optimistic: (_, { bagianIdList }) =>
      optimis(client, dossierId, (naskah) => naskah.filter(({ bagianId }) => !bagianIdList.includes(bagianId))),
  });
  const readNaskah = (): Naskah => client.getQueryData<Dossier>(queryKeys.dossier(dossierId))?.naskah ?? [];
  return {
    susun: async (ubah, kalimatTolak) => {
      // A draft holds its section's level too: stored later it would take the change back.
      await flushSemua();
      const baru = ubah(readNaskah());
      if (baru === null) {
        if (kalimatTolak !== undefined) tell(kalimatTolak);
        return;
      }
      susun.mutate({
        dossierId,
        susunan: baru.map(({ bagianId, jenis, isDicetak }) => ({ bagianId, jenis, isDicetak })),
      });
    },
    tambah: async (bagianList, posisi) => {
      await flushSemua();
      const naskah = readNaskah();
      if (naskah.length + bagianList.length > BAGIAN_MAKS) {
        tell(SUSUNAN.penuh(BAGIAN_MAKS));
        return false;
      }
      add.mutate({ dossierId, bagianList, setelahId: naskah[posisi - 1]?.bagianId ?? null });
      return true;
    },
    hapus: async (bagianIdList) => {
      await flushSemua();
      remove.mutate({ dossierId, bagianIdList });
    },
  };
};
