import { Button, Group, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { teksPengesahan } from '../../text/pengesahan';
import { DaftarPeriksa } from './DaftarPeriksa';
import type { HalPeriksa } from './halPeriksa';
import { SahkanDialog } from './SahkanDialog';

export interface PanelSahkanProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  readonly periksaList: readonly HalPeriksa[];
  readonly onNaskah: () => void;
}

/** What is complete, what is missing, and the lock. */
export const PanelSahkan = ({ dossierId, data, periksaList, onNaskah }: PanelSahkanProps) => {
  const [isBuka, setBuka] = useState(false);
  const wajibList = periksaList.filter(({ isWajib }) => isWajib);
  const kurang = wajibList.filter(({ isLengkap }) => !isLengkap).length;
  return (
    <Stack gap="sm">
      <Text size="sm">{teksPengesahan.keterangan}</Text>
      <DaftarPeriksa dossierId={dossierId} judul={teksPengesahan.wajib} list={wajibList} onNaskah={onNaskah} />
      <DaftarPeriksa
        dossierId={dossierId}
        judul={teksPengesahan.dianjurkan}
        list={periksaList.filter(({ isWajib }) => !isWajib)}
        onNaskah={onNaskah}
      />
      <Group gap="sm">
        <Button
          leftSection={<IconLock size={17} aria-hidden="true" />}
          disabled={kurang > 0}
          onClick={() => setBuka(true)}
        >
          {teksPengesahan.sahkan}
        </Button>
        {kurang > 0 && (
          <Text size="sm" c="dimmed">
            {teksPengesahan.sahkanBelum(kurang)}
          </Text>
        )}
      </Group>
      <SahkanDialog
        dossierId={dossierId}
        data={data}
        kurangList={periksaList.filter(({ isLengkap }) => !isLengkap)}
        opened={isBuka}
        onClose={() => setBuka(false)}
      />
    </Stack>
  );
};
