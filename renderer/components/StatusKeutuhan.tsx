import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toRenaksiError } from '../data/client';
import { kalimatError } from '../text/errors';
import { formatJam } from '../text/umum';

export interface StatusKeutuhanProps {
  /** Answer of the last check, undefined before the first. */
  readonly status: 'UTUH' | 'BERUBAH' | undefined;
  readonly error: unknown;
  readonly isMemeriksa: boolean;
  /** When the last check answered, in milliseconds since 1970. */
  readonly diperiksaPada: number;
  readonly teks: {
    readonly memeriksa: string;
    readonly gagal: string;
    readonly utuh: (jam: string) => string;
    readonly berubah: string;
    readonly periksa: string;
  };
  /** More about what has changed. */
  readonly rincian?: ReactNode;
  readonly onPeriksa: () => void;
}

/** Whether something frozen is still what was frozen, and a button to look again. */
export const StatusKeutuhan = (props: StatusKeutuhanProps) => {
  const { status, error, isMemeriksa, diperiksaPada, teks, rincian, onPeriksa } = props;
  const tampil = isMemeriksa ? 'MEMERIKSA' : error ? 'GAGAL' : status;
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
      <div role="status" style={{ minWidth: 0 }}>
        {tampil === 'MEMERIKSA' && (
          <Text size="sm" c="dimmed">
            {teks.memeriksa}
          </Text>
        )}
        {tampil === 'GAGAL' && (
          <Text size="sm" c="var(--mantine-color-error)">
            {teks.gagal} {kalimatError(toRenaksiError(error))}
          </Text>
        )}
        {tampil === 'UTUH' && (
          <Group gap={6} wrap="nowrap" align="flex-start">
            <IconCircleCheck
              size={17}
              color="var(--app-ok)"
              aria-hidden="true"
              style={{ flexShrink: 0, marginTop: 2 }}
            />
            <Text size="sm">{teks.utuh(formatJam(new Date(diperiksaPada).toISOString()))}</Text>
          </Group>
        )}
        {tampil === 'BERUBAH' && (
          <Text size="sm" component="div">
            <Text size="sm" fw={600} c="var(--mantine-color-error)">
              <IconAlertTriangle size={16} aria-hidden="true" style={{ verticalAlign: '-3px' }} /> {teks.berubah}
            </Text>
            {rincian}
          </Text>
        )}
      </div>
      <Button size="compact-sm" variant="default" flex="none" disabled={isMemeriksa} onClick={onPeriksa}>
        {teks.periksa}
      </Button>
    </Group>
  );
};
