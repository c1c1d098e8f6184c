import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RapatLengkap, TampilanProyektor } from '../../../shared/contract';
import { call, listen } from '../../data/client';
import { queryKeys } from '../../data/queryKeys';
import { patchRapat, putPenilaian } from '../skor/patchRapat';

export interface TampilanSiap {
  readonly tampilan: TampilanProyektor;
  readonly data: RapatLengkap;
}

/**
 * What the projector shows, with the meeting's data. While another meeting is being read the one before stays, so that
 * the screen is never blank. A message about a score says all there is to show; every other one about the meeting reads it
 * again, one reading at a time.
 */
export const useTampilan = (
  tampilan: TampilanProyektor | null,
): { readonly siap: TampilanSiap | null; readonly isGagal: boolean } => {
  const dossierId = tampilan?.dossierId ?? '';
  const rapatId = tampilan?.rapatId ?? '';
  const { data, isError, refetch } = useQuery({
    queryKey: [...queryKeys.rapat(dossierId), rapatId],
    queryFn: () => call('rapat:get', { dossierId, rapatId }),
    enabled: tampilan !== null,
  });

  const client = useQueryClient();
  useEffect(() => {
    let isMembaca = false;
    let isPerlu = false;
    const baca = async (): Promise<void> => {
      isPerlu = true;
      if (isMembaca) return;
      isMembaca = true;
      while (isPerlu) {
        isPerlu = false;
        await refetch();
      }
      isMembaca = false;
    };
    return listen('rapat:changed', (berubah) => {
      if (berubah.dossierId !== dossierId) return;
      if (berubah.rapatId !== '' && berubah.rapatId !== rapatId) return;
      const { nilai } = berubah;
      // An answer under way may be older than the score.
      if (nilai === undefined || client.isFetching({ queryKey: queryKeys.rapat(dossierId) }) > 0) void baca();
      else {
        patchRapat(
          client,
          { dossierId, rapatId },
          (rapat) => ({
            ...rapat,
            penilaianList: putPenilaian(rapat.penilaianList, nilai.pertanyaanId, { nilai: nilai.nilai }),
          }),
          nilai.hasil,
        );
      }
    });
  }, [client, dossierId, rapatId, refetch]);

  const [siap, setSiap] = useState<TampilanSiap | null>(null);
  if (
    tampilan &&
    data &&
    data.rapat.rapatId === tampilan.rapatId &&
    (siap?.tampilan !== tampilan || siap.data !== data)
  )
    setSiap({ tampilan, data });
  return { siap, isGagal: isError };
};
