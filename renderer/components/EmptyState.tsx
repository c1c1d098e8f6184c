import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly judul: string;
  /** Why it is empty and what to do. */
  readonly keterangan?: ReactNode;
  /** Icon, decorative. */
  readonly ikon?: ReactNode;
  /** The button that ends the emptiness. */
  readonly children?: ReactNode;
}

export const EmptyState = ({ judul, keterangan, ikon, children }: EmptyStateProps) => (
  <Paper withBorder p="lg" bg="var(--app-panel)">
    <Stack align="center" gap="xs" ta="center">
      {ikon !== undefined && <span aria-hidden="true">{ikon}</span>}
      <Text fw={600}>{judul}</Text>
      {keterangan !== undefined && (
        <Text size="sm" c="dimmed" maw="60ch">
          {keterangan}
        </Text>
      )}
      {children}
    </Stack>
  </Paper>
);
