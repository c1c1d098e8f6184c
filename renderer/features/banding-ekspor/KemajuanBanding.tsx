import { Paper, Progress, Stack, Text } from '@mantine/core';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import type { KeadaanBanding } from './useBanding';

const kalimatOf = (keadaan: KeadaanBanding): string => {
  if (keadaan.tahap !== 'MEMBACA') return teksBandingEkspor.menyejajarkan;
  return keadaan.dari === 0 ? teksBandingEkspor.membuka : teksBandingEkspor.membaca(keadaan.ke, keadaan.dari);
};

/** How far the reading of both documents is. */
export const KemajuanBanding = ({ keadaan }: { readonly keadaan: KeadaanBanding }) => {
  const kalimat = kalimatOf(keadaan);
  const persen = keadaan.tahap === 'MEMBACA' ? (100 * keadaan.ke) / Math.max(1, keadaan.dari) : 100;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text size="sm" role="status">
          {kalimat}
        </Text>
        <Progress.Root>
          <Progress.Section value={persen} aria-label={kalimat} />
        </Progress.Root>
      </Stack>
    </Paper>
  );
};
