import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChannelInput } from '../../../shared/contract';
import type { BarisMatriks, Dossier, JenisBaris } from '../../../shared/domain/dossier';
import { barisMatriksBaru } from '../../../shared/domain/matriks/barisMatriksBaru';
import { invalidate } from '../../data/invalidate';
import type { BagianCache } from '../../data/queryKeys';
import { queryKeys } from '../../data/queryKeys';
import { createTertunda } from '../../data/tertunda';
import { useMutasi } from '../../data/useMutasi';
import { buildPohon, type PohonMatriks, type TempatBaris } from './pohonMatriks';
import { type IsiBaris, insertBaris, moveBaris, removeBaris, updateBaris } from './ubahMatriks';

type InputUpdate = ChannelInput<'matriks:update'>;

const tertunda = createTertunda<InputUpdate>();
const kunciOf = ({ dossierId, barisId }: Pick<InputUpdate, 'dossierId' | 'barisId'>): string =>
  `${dossierId}/${barisId}`;

const patchMatriks = (
  client: QueryClient,
  dossierId: string,
  ubah: (matriks: readonly BarisMatriks[]) => BarisMatriks[],
): void => {
  client.setQueriesData<Dossier>({ queryKey: queryKeys.dossier(dossierId) }, (lama) =>
    lama ? { ...lama, matriks: ubah(lama.matriks) } : lama,
  );
};

/** The window's list follows by itself; the rest is loaded again. */
const LAIN: readonly BagianCache[] = ['riwayat', 'daftar'];

export interface Matriks {
  readonly pohon: PohonMatriks;
  /** Rows with a change that did not reach the disk. */
  readonly gagal: ReadonlySet<string>;
  readonly update: (barisId: string, isi: IsiBaris) => void;
  /** A new row is on its way. */
  readonly isMenambah: boolean;
  /** Answers the id of the new row. */
  readonly add: (jenis: JenisBaris, tempat: TempatBaris) => Promise<string>;
  readonly remove: (barisId: string) => Promise<void>;
  readonly move: (barisId: string, tempat: TempatBaris) => void;
}

/** The matrix as shown: what the store has, with the changes that are still on their way. */
export const useMatriks = (dossierId: string, tersimpan: readonly BarisMatriks[]): Matriks => {
  const menunggu = tertunda.use();
  const update = useMutasi('matriks:update', {
    invalidate: LAIN,
    optimistic: (_, input) => tertunda.put(kunciOf(input), input),
    patch: (client, input) => {
      patchMatriks(client, dossierId, (matriks) => updateBaris(matriks, input.barisId, input.isi));
      tertunda.confirm(kunciOf(input), input);
    },
  });
  const add = useMutasi('matriks:add', {
    invalidate: LAIN,
    patch: (client, { jenis, indukId, setelahId }, { barisId }) =>
      patchMatriks(client, dossierId, (matriks) =>
        insertBaris(matriks, barisMatriksBaru({ barisId, indukId, jenis }), setelahId),
      ),
  });
  const remove = useMutasi('matriks:remove', {
    invalidate: LAIN,
    patch: (client, { barisId }) => patchMatriks(client, dossierId, (matriks) => removeBaris(matriks, barisId)),
  });
  const move = useMutasi('matriks:move', {
    invalidate: LAIN,
    // Shown before the answer, so that a key held down moves on from where the row is.
    optimistic: (client, { barisId, ...tempat }) => {
      patchMatriks(client, dossierId, (matriks) => moveBaris(matriks, barisId, tempat));
      return () => void invalidate(dossierId, ['dossier']);
    },
  });

  const { pohon, gagal } = useMemo(() => {
    const milik = [...menunggu.values()].filter(({ input }) => input.dossierId === dossierId);
    const isiById = new Map(milik.map(({ input }) => [input.barisId, input.isi]));
    const matriks =
      isiById.size === 0 ? tersimpan : tersimpan.map((baris) => ({ ...baris, ...isiById.get(baris.barisId) }));
    return {
      pohon: buildPohon(matriks),
      gagal: new Set(milik.filter(({ isGagal }) => isGagal).map(({ input }) => input.barisId)),
    };
  }, [menunggu, tersimpan, dossierId]);

  return {
    pohon,
    gagal,
    update: (barisId, isi) => {
      // What is still unsaved of this row goes along: the row's last save is then its whole truth.
      const lama = tertunda.get(kunciOf({ dossierId, barisId }))?.input.isi;
      update.mutate({ dossierId, barisId, isi: { ...lama, ...isi } });
    },
    isMenambah: add.isPending,
    add: async (jenis, tempat) => (await add.mutateAsync({ dossierId, jenis, ...tempat })).barisId,
    remove: async (barisId) => {
      const isKelompok = pohon.get(barisId)?.baris.jenis === 'KELOMPOK_PROGRAM';
      await remove.mutateAsync({ dossierId, barisId });
      // Aspects and measures that were linked to a kelompok program have lost their link.
      if (isKelompok) await invalidate(dossierId, ['dossier', 'rapat']);
    },
    move: (barisId, tempat) => move.mutate({ dossierId, barisId, ...tempat }),
  };
};
