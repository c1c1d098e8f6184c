import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BandingEdisi } from '../../../shared/contract';
import { type BahanPerubahan, requireBanding } from '../../../shared/documents/perubahan/requireBanding';
import type { Dossier } from '../../../shared/domain/dossier';
import { call } from '../../data/client';

export interface Banding {
  readonly bahan: BahanPerubahan | null;
  readonly error: unknown;
  readonly ulangi: () => void;
}

/**
 * Two plans side by side. Frozen content comes once and never again, it can't change; the working plan is the one of the
 * window, so that a change shows at once.
 */
export const useBanding = (dossier: Dossier, { dari, ke }: BandingEdisi): Banding => {
  const { dossierId } = dossier;
  const edisiIds = ke === null ? [dari] : [dari, ke];
  const hasil = useQueries({
    queries: edisiIds.map((edisiId) => ({
      queryKey: [
        'isiEdisi',
        dossierId,
        edisiId,
        dossier.edisiList.find((edisi) => edisi.edisiId === edisiId)?.penetapan?.sha256,
      ],
      queryFn: () => call('edisi:isi', { dossierId, edisiId }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const isiDari = hasil[0]?.data;
  const isiKe = hasil[1]?.data;
  const bahan = useMemo(() => {
    if (!isiDari || (ke !== null && !isiKe)) return null;
    const isiById = new Map([[dari, isiDari], ...(ke !== null && isiKe ? [[ke, isiKe] as const] : [])]);
    const edisiList = dossier.edisiList.map((edisi) => {
      const isi = isiById.get(edisi.edisiId);
      return isi && edisi.penetapan ? { ...edisi, penetapan: { ...edisi.penetapan, isi } } : edisi;
    });
    return requireBanding({ ...dossier, edisiList }, { dari, ke });
  }, [dossier, dari, ke, isiDari, isiKe]);
  return {
    bahan,
    error: hasil.find(({ error }) => error !== null)?.error ?? null,
    ulangi: () => {
      for (const { refetch } of hasil) void refetch();
    },
  };
};
