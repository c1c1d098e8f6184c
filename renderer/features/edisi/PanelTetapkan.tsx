import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Dossier, Edisi, IsianEdisi } from '../../../shared/domain/dossier';
import { useCommands } from '../../commands/registry';
import { teksEdisi } from '../../text/edisi';
import { buatHalPenetapan } from './halPenetapan';
import { keadaanEdisi } from './keadaanEdisi';
import { PeriksaPenetapan } from './PeriksaPenetapan';
import { TetapkanDialog } from './TetapkanDialog';

export interface PanelTetapkanProps {
  readonly dossier: Dossier;
  readonly edisi: Edisi;
  /** The form as typed, which may be ahead of what is stored. */
  readonly isian: IsianEdisi;
}

/** What is complete, what is missing, and the adoption. */
export const PanelTetapkan = ({ dossier, edisi, isian }: PanelTetapkanProps) => {
  const [isBuka, setBuka] = useState(false);
  const list = buatHalPenetapan(dossier, isian);
  const wajibList = list.filter(({ isWajib }) => isWajib);
  const kurang = wajibList.filter(({ isLengkap }) => !isLengkap).length;
  const label = keadaanEdisi(edisi) === 'LUAR' ? teksEdisi.bekukan : teksEdisi.tetapkan;
  useCommands([
    { id: 'edisi.tetapkan', label, group: teksEdisi.judul, when: () => kurang === 0, perform: () => setBuka(true) },
  ]);
  return (
    <Stack gap="sm">
      <Title order={2}>{teksEdisi.periksa}</Title>
      <PeriksaPenetapan dossierId={dossier.dossierId} judul={teksEdisi.periksaWajib} list={wajibList} />
      <PeriksaPenetapan
        dossierId={dossier.dossierId}
        judul={teksEdisi.periksaAnjuran}
        list={list.filter(({ isWajib }) => !isWajib)}
      />
      <Group gap="sm">
        <Button
          leftSection={<IconLock size={17} aria-hidden="true" />}
          disabled={kurang > 0}
          onClick={() => setBuka(true)}
        >
          {label}
        </Button>
        {kurang > 0 && (
          <Text size="sm" c="dimmed">
            {teksEdisi.tetapkanBelum(kurang)}
          </Text>
        )}
      </Group>
      <TetapkanDialog
        dossier={dossier}
        edisi={{ ...edisi, ...isian }}
        kurangList={list.filter(({ isLengkap }) => !isLengkap)}
        opened={isBuka}
        onClose={() => setBuka(false)}
      />
    </Stack>
  );
};
