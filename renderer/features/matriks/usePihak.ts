import { useMemo } from 'react';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { tell } from '../../components/tell';
import { patchDossier } from '../../data/patchDossier';
import { queryClient } from '../../data/queryClient';
import { queryKeys } from '../../data/queryKeys';
import { useMutasi } from '../../data/useMutasi';
import { teksMatriks } from '../../text/matriks';
import type { BahanSaran } from './EditorSel';
import { useTenang } from './useTenang';

/** Parties the editor and the filter offer: the directory, then those the matrix uses already. */
export const usePihak = (dossierId: string, dossier: Dossier, listKini: readonly BarisMatriks[]): BahanSaran => {
  const list = useTenang(listKini);
  const direktori = dossier.dataUmum.perangkatList;
  const dikenal = useMemo(
    () => [
      ...new Set([
        ...direktori,
        ...list.flatMap(({ pihakList }) => pihakList).toSorted((a, b) => a.localeCompare(b, 'id')),
      ]),
    ],
    [direktori, list],
  );
  const simpan = useMutasi('dataUmum:save', {
    invalidate: ['riwayat', 'daftar'],
    patch: (client, { dataUmum }) => patchDossier(client, dossierId, (lama) => ({ ...lama, dataUmum })),
  });
  return {
    dikenal,
    direktori,
    onTambahDirektori: (nama) => {
      // What the cache holds now: an earlier addition may have come in since this was drawn.
      const kini = queryClient.getQueryData<Dossier>(queryKeys.dossier(dossierId)) ?? dossier;
      const { perangkatList } = kini.dataUmum;
      if (perangkatList.includes(nama)) return;
      simpan.mutate({ dossierId, dataUmum: { ...kini.dataUmum, perangkatList: [...perangkatList, nama] } });
      tell(teksMatriks.direktoriDitambah(nama));
    },
  };
};
