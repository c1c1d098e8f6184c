import type { QueryClient } from '@tanstack/react-query';
import { type RefObject, useImperativeHandle } from 'react';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { tell } from '../../components/tell';
import { invalidate } from '../../data/invalidate';
import type { BagianCache } from '../../data/queryKeys';
import { useMutasi } from '../../data/useMutasi';
import { teksMatriks } from '../../text/matriks';
import { antreanMatriks, type InputTerapkan, type InputUpdate } from './antreanMatriks';
import { konfirmasiInput } from './konfirmasiInput';

/** The window's list follows by itself; the rest is loaded again. */
const LAIN: readonly BagianCache[] = ['riwayat', 'daftar'];

export interface Pengirim {
  readonly update: (input: InputUpdate) => void;
  readonly terapkan: (input: InputTerapkan) => void;
}

export interface PengirimMatriksProps {
  readonly dossierId: string;
  readonly ref: RefObject<Pengirim | null>;
}

/**
 * Sends changes to the store and shows nothing: the states a change goes through on its way would else draw the whole
 * screen again, several times for each key.
 */
export const PengirimMatriks = ({ dossierId, ref }: PengirimMatriksProps): null => {
  const confirm = (client: QueryClient, input: InputUpdate | InputTerapkan): void =>
    konfirmasiInput(client, dossierId, input);
  const update = useMutasi('matriks:update', {
    invalidate: LAIN,
    optimistic: (_, input) => antreanMatriks.put(input),
    patch: confirm,
  });
  const terapkan = useMutasi('matriks:terapkan', {
    invalidate: LAIN,
    optimistic: (_, input) => antreanMatriks.put(input),
    patch: (client, input, { ditolakList }) => {
      confirm(client, input);
      if (ditolakList.length > 0) {
        tell(teksMatriks.ditolak(ditolakList.length));
        void invalidate(dossierId, ['dossier']);
      } else if (input.perubahanList.some(isTautanPutus)) void invalidate(dossierId, ['dossier', 'rapat']);
    },
  });
  useImperativeHandle(ref, () => ({ update: update.mutate, terapkan: terapkan.mutate }), [
    update.mutate,
    terapkan.mutate,
  ]);
  return null;
};

/** Aspects and measures that were linked to a kelompok program have lost their link. */
const isTautanPutus = ({ lama, baru }: PerubahanBaris): boolean =>
  lama?.jenis === 'KELOMPOK_PROGRAM' && baru?.jenis !== 'KELOMPOK_PROGRAM';
