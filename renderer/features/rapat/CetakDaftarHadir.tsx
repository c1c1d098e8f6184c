import { Box, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useStatusEkspor } from '../../data/ekspor';
import { teksRapat } from '../../text/rapat';
import { EksporBerjalan } from '../ekspor/EksporBerjalan';
import { HasilEkspor } from '../ekspor/HasilEkspor';
import { useEksporKeFolder } from '../ekspor/useEksporKeFolder';

export interface CetakDaftarHadirProps {
  readonly dossierId: string;
  readonly rapatId: string;
  readonly onMulai: () => void;
}

/** Writes the blank attendance sheet of this meeting, to a folder that is asked for. */
export const TombolCetak = ({ dossierId, rapatId, onMulai }: CetakDaftarHadirProps) => {
  const { isSibuk, isMemulai, mulai } = useEksporKeFolder(dossierId);
  const cetak = async (): Promise<void> => {
    if (await mulai('daftar-hadir.pdf', { rapatId })) onMulai();
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={16} aria-hidden="true" />}
      loading={isMemulai}
      disabled={isSibuk}
      onClick={() => void cetak()}
    >
      {teksRapat.cetak}
    </Button>
  );
};

/** Progress and result of that export. */
export const KeadaanCetak = ({ dossierId }: { readonly dossierId: string }) => {
  const status = useStatusEkspor(dossierId);
  if (status === null) return null;
  return (
    <Box mb="sm">
      {status.state === 'BERJALAN' ? <EksporBerjalan status={status} /> : <HasilEkspor status={status} />}
    </Box>
  );
};
