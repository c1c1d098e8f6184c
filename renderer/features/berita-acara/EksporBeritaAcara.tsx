import { Box, Button, CloseButton, Group, Tooltip } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useStatusEkspor } from '../../data/ekspor';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { EksporBerjalan } from '../ekspor/EksporBerjalan';
import { HasilEkspor } from '../ekspor/HasilEkspor';
import { useEksporKeFolder } from '../ekspor/useEksporKeFolder';

export interface TombolEksporProps {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** Writes the minutes alone, to a folder that is asked for: they are printed while the meeting still sits. */
export const TombolEkspor = ({ dossierId, rapatId }: TombolEksporProps) => {
  const { isSibuk, isMemulai, mulai } = useEksporKeFolder(dossierId);
  return (
    <Tooltip label={teksBeritaAcara.simpanPdfPetunjuk} multiline maw={280}>
      <Button
        size="xs"
        leftSection={<IconFileExport size={16} aria-hidden="true" />}
        loading={isMemulai}
        disabled={isSibuk}
        onClick={() => void mulai('berita-acara.pdf', { rapatId })}
      >
        {teksBeritaAcara.simpanPdf}
      </Button>
    </Tooltip>
  );
};

/** Progress and result of the export, until it is closed. */
export const KeadaanEkspor = ({ dossierId }: { readonly dossierId: string }) => {
  const status = useStatusEkspor(dossierId);
  // An export that ended before this screen opened is told on the export screen.
  const [ditutup, setDitutup] = useState(status?.state === 'BERJALAN' ? null : (status?.eksporId ?? null));
  if (status === null || status.eksporId === ditutup) return null;
  if (status.state === 'BERJALAN') {
    return (
      <Box mb="sm">
        <EksporBerjalan status={status} />
      </Box>
    );
  }
  return (
    <Group mb="sm" align="flex-start" wrap="nowrap">
      <Box flex={1}>
        <HasilEkspor status={status} />
      </Box>
      <CloseButton aria-label={teksBeritaAcara.tutupHasil} onClick={() => setDitutup(status.eksporId)} />
    </Group>
  );
};
