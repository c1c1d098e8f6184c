import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RapatLengkap } from '../../shared/contract/index';
import { tell, tellError } from '../components/tell';
import { teksPilihRapat } from '../text/rapat';
import { rapatIdOf, useParamTempat } from './paramBaris';
import { useRapat } from './queries';
import { usePindahRapat } from './rapatAktif';

export type RapatLayar = Pick<UseQueryResult<RapatLengkap>, 'data' | 'error' | 'refetch'>;

/**
 * The meeting that a screen is about: the one in work. Where the address names a place in another one, that becomes the
 * one in work first, and there are no data until it is. Once: who then chooses a meeting by hand stays there.
 */
export const useRapatLayar = (dossierId: string): RapatLayar => {
  const { data, error, refetch } = useRapat(dossierId);
  const jalur = useParamTempat();
  const pindahRapat = usePindahRapat(dossierId);
  const tujuan = jalur === null ? null : rapatIdOf(jalur);
  const aktifId = data?.rapat.rapatId;
  const aktifNama = data?.rapat.nama ?? '';
  /** The path that has been followed, or that could not be. */
  const [selesai, setSelesai] = useState<string | null>(null);
  const sedang = useRef<string | null>(null);
  if (selesai !== jalur && tujuan !== null && tujuan === aktifId) setSelesai(jalur);

  useEffect(() => {
    if (jalur === null || tujuan === null || aktifId === undefined) return;
    if (aktifId === tujuan) {
      if (sedang.current === jalur) tell(teksPilihRapat.dibuka(aktifNama || teksPilihRapat.tanpaNama));
      sedang.current = null;
    } else if (selesai !== jalur && sedang.current === null) {
      sedang.current = jalur;
      pindahRapat(tujuan).catch((gagal: unknown) => {
        sedang.current = null;
        tellError(gagal);
        setSelesai(jalur);
      });
    }
  }, [jalur, tujuan, aktifId, aktifNama, selesai, pindahRapat]);
  const isPindah = tujuan !== null && selesai !== jalur && aktifId !== undefined && aktifId !== tujuan;
  return { data: isPindah ? undefined : data, error, refetch };
};
