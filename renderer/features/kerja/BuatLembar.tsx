import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from '../../commands/registry';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { startEkspor, useStatusEkspor } from '../../data/ekspor';
import { teksKerja } from '../../text/kerja';
import { useFolderEkspor } from '../ekspor/useFolderEkspor';

/** Writes the working sheet to a folder that is asked for. */
export const BuatLembar = ({ dossierId }: { readonly dossierId: string }) => {
  const { folder, setFolder } = useFolderEkspor();
  const status = useStatusEkspor(dossierId);
  const [isMemulai, setMemulai] = useState(false);
  const isSibuk = isMemulai || status?.state === 'BERJALAN';
  const mulai = async (): Promise<void> => {
    setMemulai(true);
    try {
      const pilihan = await call('shell:pilihFolder', { awal: folder || null });
      if (!pilihan) return;
      setFolder(pilihan.path);
      await startEkspor(dossierId, pilihan.path, ['matriks-kerja.xlsx']);
    } catch (error) {
      tellError(error);
    } finally {
      setMemulai(false);
    }
  };
  useCommands([
    {
      id: 'kerja.buat',
      label: teksKerja.buat,
      group: teksKerja.judul,
      when: () => !isSibuk,
      perform: () => void mulai(),
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
          onClick={() => void mulai()}
        >
          {teksKerja.buat}
        </Button>
      </Stack>
    </Paper>
  );
};
