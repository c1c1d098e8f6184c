import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RapatLengkap, RapatRingkas } from '../../../shared/contract';
import { bandingkanRapat, type PerbandinganRapat } from '../../../shared/domain/rapat/bandingkanRapat';
import { call } from '../../data/client';
import { useRapat } from '../../data/queries';
import { labelTerdahulu } from '../../text/terdahulu';
import { listTerdahulu } from './listTerdahulu';

/** Chosen: compare with nothing. */
export const TANPA_PEMBANDING = '-';

const kunciOf = ({ dossierId, rapatId }: Pick<RapatRingkas, 'dossierId' | 'rapatId'>): string =>
  `${dossierId}/${rapatId}`;

export interface Terdahulu {
  /** Short name of the earlier meeting: its year, else its name. */
  readonly label: string;
  readonly banding: PerbandinganRapat;
}

export interface PilihanTerdahulu {
  readonly terdahulu: Terdahulu | null;
  readonly list: readonly { readonly value: string; readonly label: string }[];
  readonly dipilih: string;
  readonly pilih: (kunci: string) => void;
}

/** The earlier meeting beside this one: the latest of the same agency unless another was chosen, which is remembered. */
export const useTerdahulu = (dossierId: string, { bank, rapat }: RapatLengkap): PilihanTerdahulu => {
  const { rapatId, tanggal } = rapat;
  // Apart from the lists of the start screen: those load again after every score.
  const { data: daftar } = useQuery({
    queryKey: ['terdahulu'],
    queryFn: async () => ({
      rapatList: await call('rapat:list', { dossierId: null }),
      dossierList: await call('dossier:list', {}),
    }),
    refetchOnMount: 'always',
  });
  const [diingat, pilih] = useLocalStorage({
    key: `terdahulu:${rapatId}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const { list, bawaan } = useMemo(
    () => listTerdahulu({ dossierId, rapatId, tanggal }, daftar?.rapatList ?? [], daftar?.dossierList ?? []),
    [dossierId, rapatId, tanggal, daftar],
  );
  const ringkas = list.find((r) => kunciOf(r) === diingat) ?? (diingat === TANPA_PEMBANDING ? null : bawaan);
  const { data: lama } = useRapat(ringkas?.dossierId ?? '', ringkas?.rapatId ?? null, ringkas !== null);
  const banding = useMemo(
    () => (lama && ringkas && lama.rapat.rapatId === ringkas.rapatId ? bandingkanRapat(bank, lama) : null),
    [bank, lama, ringkas],
  );
  return useMemo(
    () => ({
      terdahulu: banding && ringkas && { label: labelTerdahulu(ringkas), banding },
      list: list.map((r) => ({ value: kunciOf(r), label: `${labelTerdahulu(r)} · ${r.nama} (${r.namaDossier})` })),
      dipilih: ringkas ? kunciOf(ringkas) : TANPA_PEMBANDING,
      pilih,
    }),
    [banding, ringkas, list, pilih],
  );
};
