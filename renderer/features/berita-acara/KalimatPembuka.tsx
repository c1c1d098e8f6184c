import { Paper, Text } from '@mantine/core';
import { kalimatPembuka } from '../../../shared/documents/beritaAcara/kalimatPembuka';
import type { Rapat } from '../../../shared/domain/dossier';
import { teksBeritaAcara } from '../../text/beritaAcara';

/** The opening sentence as the minutes will print it, while it is being typed. */
export const KalimatPembuka = ({ rapat }: { readonly rapat: Rapat }) => {
  const isLengkap =
    rapat.tanggal !== null && rapat.beritaAcara.namaKegiatan.trim() !== '' && rapat.beritaAcara.lokasi.trim() !== '';
  return (
    <Paper withBorder p="sm" bg="var(--app-panel)" component="section" aria-label={teksBeritaAcara.kalimat}>
      <Text size="sm" c="dimmed">
        {teksBeritaAcara.kalimat}
      </Text>
      <Text fs="italic" data-testid="kalimat-pembuka">
        {kalimatPembuka(rapat)}
      </Text>
      {!isLengkap && (
        <Text size="sm" c="var(--app-perhatian)">
          {teksBeritaAcara.kalimatKurang}
        </Text>
      )}
    </Paper>
  );
};
