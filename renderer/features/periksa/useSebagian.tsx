import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { teksPeriksa } from '../../text/periksa';

/** Rows drawn at once: one rule may find thousands. */
const BARIS_AWAL = 50;

/** The first rows of a list, and the button that shows all of them; null while all are shown. */
export const useSebagian = <T,>(list: readonly T[]): readonly [tampil: readonly T[], sisa: ReactNode] => {
  const [isSemua, setSemua] = useState(false);
  if (isSemua || list.length <= BARIS_AWAL) return [list, null];
  return [
    list.slice(0, BARIS_AWAL),
    <Button key="sisa" variant="default" size="compact-sm" mt={4} onClick={() => setSemua(true)}>
      {teksPeriksa.semua(list.length)}
    </Button>,
  ];
};
