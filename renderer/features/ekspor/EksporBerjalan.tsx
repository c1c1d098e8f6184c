import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { StatusEkspor } from '../../../shared/contract/index';
import { tellError } from '../../components/tell';
import { cancelEkspor } from '../../data/ekspor';
import { EKSPOR, kalimatLangkah } from '../../text/ekspor';

/** A running export: what it does now, how far it is, and a way to stop it. */
export const EksporBerjalan = ({ status }: { readonly status: StatusEkspor }) => {
  const [isBatal, setBatal] = useState(false);
  const persen = Math.round(status.bagian * 100);
  const onCancel = async (): Promise<void> => {
    setBatal(true);
    try {
      await cancelEkspor(status.eksporId);
    } catch (error) {
      setBatal(false);
      tellError(error);
    }
  };
  return (
    <Paper withBorder p="sm" role="group" aria-label={EKSPOR.berjalan}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" role="status">
            {kalimatLangkah(status)}
          </Text>
          <Button size="xs" variant="default" loading={isBatal} onClick={() => void onCancel()}>
            {EKSPOR.batalkan}
          </Button>
        </Group>
        <Progress.Root>
          <Progress.Section value={persen} aria-label={EKSPOR.berjalan} />
        </Progress.Root>
      </Stack>
    </Paper>
  );
};
