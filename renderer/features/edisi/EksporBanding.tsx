import { Button, Group, Text } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { BandingEdisi } from '../../../shared/contract';
import { useCommands } from '../../commands/registry';
import { teksBanding, teksEdisi } from '../../text/edisi';
import { useEksporKeFolder } from '../ekspor/useEksporKeFolder';

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
  const { isSibuk, mulai } = useEksporKeFolder(dossierId);
  useCommands(
    BERKAS.map(({ berkas, label }) => ({
      id: `banding.${berkas}`,
      label,
      group: teksEdisi.tabBanding,
      when: () => !isSibuk,
      perform: () => void mulai(berkas, { banding }),
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
          onClick={() => void mulai(berkas, { banding })}
        >
          {pendek}
        </Button>
      ))}
    </Group>
  );
};
