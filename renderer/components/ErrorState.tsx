import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toRenaksiError } from '../data/client';
import { kalimatError } from '../text/errors';
import { UMUM } from '../text/umum';

export interface ErrorStateProps {
  readonly error: unknown;
  readonly judul?: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** A failure as a sentence, with the way out. */
export const ErrorState = ({ error, judul = 'Tidak berhasil', onRetry, children }: ErrorStateProps) => (
  <Alert color="red" variant="outline" icon={<IconAlertTriangle aria-hidden="true" />} title={judul} role="alert">
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{kalimatError(toRenaksiError(error))}</Text>
      {onRetry && (
        <Button size="xs" variant="default" onClick={onRetry}>
          {UMUM.ulangi}
        </Button>
      )}
      {children}
    </Stack>
  </Alert>
);
