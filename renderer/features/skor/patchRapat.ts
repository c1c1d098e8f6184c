import type { QueryClient } from '@tanstack/react-query';
import type { RapatLengkap } from '../../../shared/contract';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import type { Dossier, Penilaian, Rapat } from '../../../shared/domain/dossier';
import { penilaianBaru } from '../../../shared/domain/rapat/barisBaru';
import { queryKeys } from '../../data/queryKeys';

interface RapatRef {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** Changes one meeting wherever the cache holds it, so that an answered save needs no second trip. */
export const patchRapat = (
  client: QueryClient,
  { dossierId, rapatId }: RapatRef,
  ubah: (rapat: Rapat) => Rapat,
  hasil?: HasilAsesmen,
): void => {
  const ubahBila = (rapat: Rapat): Rapat => (rapat.rapatId === rapatId ? ubah(rapat) : rapat);
  client.setQueriesData<RapatLengkap>({ queryKey: queryKeys.rapat(dossierId) }, (lama) =>
    lama?.rapat.rapatId === rapatId ? { ...lama, rapat: ubah(lama.rapat), hasil: hasil ?? lama.hasil } : lama,
  );
  client.setQueriesData<Dossier>({ queryKey: queryKeys.dossier(dossierId) }, (lama) =>
    lama ? { ...lama, rapatList: lama.rapatList.map(ubahBila) } : lama,
  );
};

/** Remembers the question the meeting is at, as the store does. */
export const patchPosisi = (client: QueryClient, { dossierId, rapatId }: RapatRef, pertanyaanId: string): void => {
  client.setQueriesData<RapatLengkap>({ queryKey: queryKeys.rapat(dossierId) }, (lama) =>
    lama?.rapat.rapatId === rapatId ? { ...lama, pertanyaanTerakhir: pertanyaanId } : lama,
  );
};

/** Sets what was agreed on one question. */
export const putPenilaian = (
  list: readonly Penilaian[],
  pertanyaanId: string,
  isi: Partial<Omit<Penilaian, 'pertanyaanId'>>,
): Penilaian[] => {
  const ada = list.some((penilaian) => penilaian.pertanyaanId === pertanyaanId);
  const dasar = ada ? list : [...list, penilaianBaru({ pertanyaanId })];
  return dasar.map((penilaian) => (penilaian.pertanyaanId === pertanyaanId ? { ...penilaian, ...isi } : penilaian));
};
