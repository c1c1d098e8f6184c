import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useCommands } from '../../commands/registry';
import { teksKerja } from '../../text/kerja';
import { useEksporKeFolder } from '../ekspor/useEksporKeFolder';

/** Writes the working sheet to a folder that is asked for. */
export const BuatLembar = ({ dossierId }: { readonly dossierId: string }) => {
  const { isSibuk, mulai } = useEksporKeFolder(dossierId);
  const buat = (): void => void mulai('matriks-kerja.xlsx');
  useCommands([
    {
      id: 'kerja.buat',
      label: teksKerja.buat,
      group: teksKerja.judul,
      when: () => !isSibuk,
      perform: buat,
    },
  ]);
  return (
    <Paper withBorder p="sm" flex={1} component="section" aria-label={teksKerja.buatJudul}>
      <Stack gap="xs" align="flex-start">
        <Title order={2}>{teksKerja.buatJudul}</Title>
        <Text size="sm">{teksKerja.buatIsi}</Text>
        <Button
          leftSection={<IconFileSpreadsheet size={17} aria-hidden="true" />}
          variant="default"
          disabled={isSibuk}
          onClick={buat}
        >
          {teksKerja.buat}
        </Button>
      </Stack>
    </Paper>
  );
};
