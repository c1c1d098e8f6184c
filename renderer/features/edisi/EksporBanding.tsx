import { Button, Group, Text } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import type { BandingEdisi, BerkasEkspor } from '../../../shared/contract';
import { useCommands } from '../../commands/registry';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { startEkspor, useStatusEkspor } from '../../data/ekspor';
import { teksBanding, teksEdisi } from '../../text/edisi';
import { useFolderEkspor } from '../ekspor/useFolderEkspor';

const BERKAS = [
  { berkas: 'matriks-perubahan.pdf', label: teksBanding.pdf, pendek: teksBanding.pdfPendek },
  { berkas: 'matriks-perubahan.xlsx', label: teksBanding.excel, pendek: teksBanding.excelPendek },
] as const;

/** The comparison as a document, to a folder that is asked for. */
export const EksporBanding = ({
  dossierId,
  banding,
}: {
  readonly dossierId: string;
  readonly banding: BandingEdisi;
}) => {
  const { folder, setFolder } = useFolderEkspor();
  const status = useStatusEkspor(dossierId);
  const [isMemulai, setMemulai] = useState(false);
  const isSibuk = isMemulai || status?.state === 'BERJALAN';
  const mulai = async (berkas: BerkasEkspor): Promise<void> => {
    setMemulai(true);
    try {
      const pilihan = await call('shell:pilihFolder', { awal: folder || null });
      if (!pilihan) return;
      setFolder(pilihan.path);
      await startEkspor(dossierId, pilihan.path, [berkas], { banding });
    } catch (error) {
      tellError(error);
    } finally {
      setMemulai(false);
    }
  };
  useCommands(
    BERKAS.map(({ berkas, label }) => ({
      id: `banding.${berkas}`,
      label,
      group: teksEdisi.tabBanding,
      when: () => !isSibuk,
      perform: () => void mulai(berkas),
    })),
  );
  return (
    <Group gap="xs" wrap="nowrap" role="group" aria-label={teksBanding.simpan}>
      <Text size="sm" fw={500} aria-hidden="true">
        {teksBanding.simpan}
      </Text>
      {BERKAS.map(({ berkas, label, pendek }) => (
        <Button
          key={berkas}
          size="xs"
          variant="default"
          flex="none"
          leftSection={<IconFileExport size={16} aria-hidden="true" />}
          disabled={isSibuk}
          title={label}
          onClick={() => void mulai(berkas)}
        >
          {pendek}
        </Button>
      ))}
    </Group>
  );
};
