import { type UseQueryResult, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { DossierRingkas, RapatLengkap, StatusRiwayat } from '../../shared/contract/index';
import type { Dossier } from '../../shared/domain/dossier';
import { call } from './client';
import { queryKeys } from './queryKeys';
import { shareDossier } from './shareDossier';

const dossierQuery = (dossierId: string) => ({
  queryKey: queryKeys.dossier(dossierId),
  queryFn: () => call('dossier:get', { dossierId }),
  structuralSharing: shareDossier,
});

/** The whole dossier, for places that show their own loading and error state. */
export const useDossier = (dossierId: string): UseQueryResult<Dossier> => useQuery(dossierQuery(dossierId));

/** Its name alone: what shows no more is not drawn anew when something else of the dossier changes. */
export const useNamaDossier = (dossierId: string): UseQueryResult<string> =>
  useQuery({ ...dossierQuery(dossierId), select: namaOf });

const namaOf = ({ nama }: Dossier): string => nama;

/** The whole dossier, inside the shell, which has loaded it already: never undefined. */
export const useDossierSiap = (dossierId: string): Dossier => useSuspenseQuery(dossierQuery(dossierId)).data;

/** Bank, meeting and result; without `rapatId` the meeting in work. Asked for only when `aktif`. */
export const useRapat = (
  dossierId: string,
  rapatId: string | null = null,
  aktif = true,
): UseQueryResult<RapatLengkap> =>
  useQuery({
    queryKey: [...queryKeys.rapat(dossierId), rapatId],
    queryFn: () => call('rapat:get', { dossierId, rapatId }),
    enabled: aktif,
  });

export const useStatusRiwayat = (dossierId: string): UseQueryResult<StatusRiwayat> =>
  useQuery({ queryKey: queryKeys.riwayat(dossierId), queryFn: () => call('riwayat:status', { dossierId }) });

export const useDaftarDossier = (): UseQueryResult<DossierRingkas[]> =>
  useQuery({ queryKey: queryKeys.daftarAktif, queryFn: () => call('dossier:list', {}) });

export const useDaftarTerhapus = (): UseQueryResult<DossierRingkas[]> =>
  useQuery({ queryKey: queryKeys.daftarTerhapus, queryFn: () => call('dossier:listTerhapus', {}) });

export const useCadangan = (aktif: boolean) =>
  useQuery({
    queryKey: queryKeys.cadangan,
    queryFn: () => call('cadangan:list', {}),
    enabled: aktif,
    staleTime: 0,
  });

export const useInfo = () => useQuery({ queryKey: queryKeys.info, queryFn: () => call('shell:info', {}) });
