import { Button, Group, Paper, Text } from '@mantine/core';
import { kalimatPembuka, pembukaBaku } from '../../../shared/documents/beritaAcara/kalimatPembuka';
import type { Rapat } from '../../../shared/domain/dossier';
import { isiVariabel } from '../../../shared/domain/rapat/isiVariabel';
import type { VariabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { teksBeritaAcara } from '../../text/beritaAcara';

export interface KalimatPembukaProps {
  /** The meeting with the text as it is being typed. */
  readonly rapat: Rapat;
  readonly variabelList: readonly VariabelBeritaAcara[];
  readonly readOnly: boolean;
  readonly onChange: (pembuka: string) => void;
}

/** The opening sentence as the minutes will print it, and the way from the usual one to an own one and back. */
export const KalimatPembuka = ({ rapat, variabelList, readOnly, onChange }: KalimatPembukaProps) => {
  const isBaku = rapat.beritaAcara.pembuka.trim() === '';
  const isLengkap =
    rapat.tanggal !== null && rapat.beritaAcara.namaKegiatan.trim() !== '' && rapat.beritaAcara.lokasi.trim() !== '';
  return (
    <Paper withBorder p="xs" bg="var(--app-panel)" component="section" aria-label={teksBeritaAcara.kalimat}>
      <Group justify="space-between" wrap="nowrap" mb={2}>
        <Text size="xs" c="dimmed">
          {isBaku ? teksBeritaAcara.kalimatBaku : teksBeritaAcara.kalimatSendiri}
        </Text>
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onChange(isBaku ? pembukaBaku(rapat) : '')}
            style={{ flexShrink: 0 }}
          >
            {isBaku ? teksBeritaAcara.pembukaUbah : teksBeritaAcara.pembukaBaku}
          </Button>
        )}
      </Group>
      <Text size="sm" fs="italic" data-testid="kalimat-pembuka">
        {isiVariabel(kalimatPembuka(rapat), variabelList)}
      </Text>
      {isBaku && !isLengkap && (
        <Text size="xs" c="var(--app-perhatian)">
          {teksBeritaAcara.kalimatKurang}
        </Text>
      )}
    </Paper>
  );
};
