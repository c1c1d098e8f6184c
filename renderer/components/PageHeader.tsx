import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  readonly judul: string;
  /** One sentence on what the screen is for. */
  readonly keterangan?: ReactNode;
  /** Buttons at the right. */
  readonly children?: ReactNode;
}

export const PageHeader = ({ judul, keterangan, children }: PageHeaderProps) => (
  <Group justify="space-between" align="flex-start" mb="sm" wrap="nowrap">
    <Stack gap={2}>
      <Title order={1}>{judul}</Title>
      {keterangan !== undefined && (
        <Text size="sm" c="dimmed" maw="96ch">
          {keterangan}
        </Text>
      )}
    </Stack>
    {children !== undefined && (
      <Group gap="xs" wrap="nowrap">
        {children}
      </Group>
    )}
  </Group>
);
