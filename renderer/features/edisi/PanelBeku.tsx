import { Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLock, IconVersions } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dossier, Penetapan } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import { useCommands } from '../../commands/registry';
import { StatusKeutuhan } from '../../components/StatusKeutuhan';
import { call } from '../../data/client';
import { teksEdisi } from '../../text/edisi';
import { formatInstan } from '../../text/umum';
import { RevisiDialog } from './RevisiDialog';

export interface PanelBekuProps {
  readonly dossier: Dossier;
  readonly edisiId: string;
  readonly penetapan: Penetapan;
}

/** An adopted edition: when it was frozen, its hash, whether it is still whole, and the way on from the current one. */
export const PanelBeku = ({ dossier, edisiId, penetapan }: PanelBekuProps) => (
  <Paper withBorder p="sm" bg="var(--app-panel)" component="section" aria-label={teksEdisi.bekuJudul}>
    <Stack gap="xs">
      <Group gap={6}>
        <IconLock size={18} aria-hidden="true" />
        <Title order={2}>{teksEdisi.bekuJudul}</Title>
      </Group>
      <Text size="sm">{teksEdisi.bekuIsi(formatInstan(penetapan.dibekukanPada))}</Text>
      <div>
        <Text size="xs" c="dimmed">
          {teksEdisi.sidik}
        </Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{penetapan.sha256}</Code>
      </div>
      <KeutuhanEdisi dossierId={dossier.dossierId} edisiId={edisiId} />
      {edisiKini(dossier).edisiId === edisiId && <MulaiRevisi dossier={dossier} />}
    </Stack>
  </Paper>
);

const MulaiRevisi = ({ dossier }: { readonly dossier: Dossier }) => {
  const [isBuka, setBuka] = useState(false);
  useCommands([
    { id: 'edisi.revisi', label: teksEdisi.mulaiRevisi, group: teksEdisi.judul, perform: () => setBuka(true) },
  ]);
  return (
    <>
      <Group gap="sm" wrap="nowrap">
        <Button flex="none" leftSection={<IconVersions size={17} aria-hidden="true" />} onClick={() => setBuka(true)}>
          {teksEdisi.mulaiRevisi}
        </Button>
        <Text size="sm" c="dimmed">
          {teksEdisi.mulaiRevisiPetunjuk}
        </Text>
      </Group>
      <RevisiDialog dossier={dossier} opened={isBuka} onClose={() => setBuka(false)} />
    </>
  );
};

/** Compares what is stored with what was adopted: when the edition is shown, and whenever it is asked for. */
const KeutuhanEdisi = ({ dossierId, edisiId }: { readonly dossierId: string; readonly edisiId: string }) => {
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['keutuhanEdisi', dossierId, edisiId],
    queryFn: () => call('edisi:verify', { dossierId, edisiId }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <StatusKeutuhan
      status={data?.status === 'DRAF' ? undefined : data?.status}
      error={error}
      isMemeriksa={isFetching}
      diperiksaPada={dataUpdatedAt}
      teks={teksEdisi.keutuhan}
      onPeriksa={() => void refetch()}
    />
  );
};
