import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { Suara } from '../../../shared/domain/dossier';

type Cara = Suara['cara'];

/** How votes are taken: as the question's own votes were, else as the last time. */
export const useCaraSuara = (suara: Suara | null, isAdaHadir: boolean): [Cara, (cara: string) => void] => {
  const [diingat, setDiingat] = useLocalStorage<Cara>({
    key: 'skor.caraSuara',
    defaultValue: isAdaHadir ? 'PESERTA' : 'ANGKAT_TANGAN',
    getInitialValueInEffect: false,
  });
  const [dipilih, setDipilih] = useState<Cara | null>(null);
  return [
    dipilih ?? suara?.cara ?? diingat,
    (cara) => {
      const baru: Cara = cara === 'ANGKAT_TANGAN' ? 'ANGKAT_TANGAN' : 'PESERTA';
      setDipilih(baru);
      setDiingat(baru);
    },
  ];
};
