import { Box, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { startEkspor, useStatusEkspor } from '../../data/ekspor';
import { teksRapat } from '../../text/rapat';
import { EksporBerjalan } from '../ekspor/EksporBerjalan';
import { HasilEkspor } from '../ekspor/HasilEkspor';
import { useFolderEkspor } from '../ekspor/useFolderEkspor';

export interface CetakDaftarHadirProps {
  readonly dossierId: string;
  readonly rapatId: string;
  readonly onMulai: () => void;
}

/** Writes the blank attendance sheet of this meeting, to a folder that is asked for. */
export const TombolCetak = ({ dossierId, rapatId, onMulai }: CetakDaftarHadirProps) => {
  const { folder, setFolder } = useFolderEkspor();
  const status = useStatusEkspor(dossierId);
  const [isMemulai, setMemulai] = useState(false);
  const mulai = async (): Promise<void> => {
    setMemulai(true);
    try {
      const pilihan = await call('shell:pilihFolder', { awal: folder || null });
      if (!pilihan) return;
      setFolder(pilihan.path);
      await startEkspor(dossierId, pilihan.path, ['daftar-hadir.pdf'], { rapatId });
      onMulai();
    } catch (error) {
      tellError(error);
    } finally {
      setMemulai(false);
    }
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={16} aria-hidden="true" />}
      loading={isMemulai}
      disabled={status?.state === 'BERJALAN'}
      onClick={() => void mulai()}
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
