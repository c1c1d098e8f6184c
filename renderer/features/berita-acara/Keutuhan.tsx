import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { call, toRenaksiError } from '../../data/client';
import { kalimatError } from '../../text/errors';
import { teksKeutuhan } from '../../text/pengesahan';
import { formatJam } from '../../text/umum';
import { kalimatTempat } from './kalimatTempat';

export interface KeutuhanProps {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** Compares what is stored with what was locked: once when the screen opens, and whenever it is asked for. */
export const Keutuhan = ({ dossierId, rapatId }: KeutuhanProps) => {
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['keutuhan', dossierId, rapatId],
    queryFn: () => call('rapat:verify', { dossierId, rapatId }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
      <div role="status" style={{ minWidth: 0 }}>
        {isFetching && (
          <Text size="sm" c="dimmed">
            {teksKeutuhan.memeriksa}
          </Text>
        )}
        {!isFetching && error && (
          <Text size="sm" c="var(--mantine-color-error)">
            {teksKeutuhan.gagal}. {kalimatError(toRenaksiError(error))}
          </Text>
        )}
        {!isFetching && data?.status === 'UTUH' && (
          <Group gap={6} wrap="nowrap">
            <IconCircleCheck size={17} color="var(--app-ok)" aria-hidden="true" style={{ flexShrink: 0 }} />
            <Text size="sm">{teksKeutuhan.utuh(formatJam(new Date(dataUpdatedAt).toISOString()))}</Text>
          </Group>
        )}
        {!isFetching && data?.status === 'BERUBAH' && <Berubah tempatList={data.tempatList} />}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        style={{ flexShrink: 0 }}
        disabled={isFetching}
        onClick={() => void refetch()}
      >
        {teksKeutuhan.periksa}
      </Button>
    </Group>
  );
};

const Berubah = ({ tempatList }: { readonly tempatList: readonly string[] }) => (
  <Text size="sm" component="div">
    <Text size="sm" fw={600} c="var(--mantine-color-error)">
      <IconAlertTriangle size={16} aria-hidden="true" style={{ verticalAlign: '-3px' }} /> {teksKeutuhan.berubah}
    </Text>
    {teksKeutuhan.berubahSaran}
    <ul style={{ margin: 0, paddingInlineStart: 20, maxHeight: 110, overflow: 'auto' }}>
      {[...new Set(tempatList.map(kalimatTempat))].map((kalimat) => (
        <li key={kalimat}>{kalimat}</li>
      ))}
    </ul>
  </Text>
);
