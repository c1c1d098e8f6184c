import { Group, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { tahunOf } from '../../../shared/domain/format/tanggal';
import { teksHasil } from '../../text/hasil';
import { PilihTerdahulu } from '../skor/PilihTerdahulu';
import type { PilihanTerdahulu } from '../skor/useTerdahulu';
import { GrafikHasil } from './GrafikHasil';
import { PredikatPanel } from './PredikatPanel';
import { TabelHasil } from './TabelHasil';

export interface BagianHasilProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  readonly hasil: HasilAsesmen;
  readonly pilihan: PilihanTerdahulu;
  readonly isTerkunci: boolean;
}

/** Means and predicates beside those of an earlier meeting, in a table and in charts. */
export const BagianHasil = ({ dossierId, data, hasil, pilihan, isTerkunci }: BagianHasilProps) => {
  const { terdahulu } = pilihan;
  const { tanggal } = data.rapat;
  const deret = useMemo(
    () =>
      terdahulu && {
        labelKini: tanggal === null ? teksHasil.rapatIni : String(tahunOf(tanggal)),
        label: terdahulu.label,
        rataRataById: terdahulu.banding.rataRataById,
      },
    [terdahulu, tanggal],
  );
  return (
    <Stack gap="md">
      {pilihan.list.length > 0 && (
        <Group gap="xs" justify="flex-end">
          <PilihTerdahulu pilihan={pilihan} />
        </Group>
      )}
      <TabelHasil hasil={hasil} terdahulu={terdahulu} />
      <GrafikHasil hasil={hasil} deret={deret} />
      <PredikatPanel dossierId={dossierId} bank={data.bank} isTerkunci={isTerkunci} />
    </Stack>
  );
};
