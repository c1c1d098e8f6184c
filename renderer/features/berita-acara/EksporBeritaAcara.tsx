import { Box, Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { startEkspor, useStatusEkspor } from '../../data/ekspor';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { EksporBerjalan } from '../ekspor/EksporBerjalan';
import { HasilEkspor } from '../ekspor/HasilEkspor';
import { useFolderEkspor } from '../ekspor/useFolderEkspor';

/** Writes the minutes alone, to a folder that is asked for: they are printed while the meeting still sits. */
export const TombolEkspor = ({ dossierId }: { readonly dossierId: string }) => {
  const { folder, setFolder } = useFolderEkspor();
  const status = useStatusEkspor(dossierId);
  const [isMemulai, setMemulai] = useState(false);
  const mulai = async (): Promise<void> => {
    setMemulai(true);
    try {
      const pilihan = await call('shell:pilihFolder', { awal: folder || null });
      if (!pilihan) return;
      setFolder(pilihan.path);
      await startEkspor(dossierId, pilihan.path, ['berita-acara.pdf']);
    } catch (error) {
      tellError(error);
    } finally {
      setMemulai(false);
    }
  };
  return (
    <Button
      size="xs"
      leftSection={<IconFileExport size={16} aria-hidden="true" />}
      loading={isMemulai}
      disabled={status?.state === 'BERJALAN'}
      onClick={() => void mulai()}
    >
      {teksBeritaAcara.ekspor}
    </Button>
  );
};

/** Progress and result of the export, while there is one. */
export const KeadaanEkspor = ({ dossierId }: { readonly dossierId: string }) => {
  const status = useStatusEkspor(dossierId);
  if (status === null) return null;
  return (
    <Box mb="sm">
      {status.state === 'BERJALAN' ? <EksporBerjalan status={status} /> : <HasilEkspor status={status} />}
    </Box>
  );
};
