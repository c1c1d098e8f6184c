import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import type { Banding } from './useBanding';

export interface KemajuanBandingProps {
  /** Nothing while the files are being opened. */
  readonly banding?: Banding;
  readonly onUlangi?: () => void;
}

/** How far the reading of both documents is, before anything of it can be shown. */
export const KemajuanBanding = ({ banding, onUlangi }: KemajuanBandingProps) => {
  const { langkah = null, isBerhenti = false, hentikan } = banding ?? {};
  const kalimat = isBerhenti ? teksBandingEkspor.berhenti : teksBandingEkspor.langkah(langkah);
  const persen = langkah ? (100 * langkah.ke) / Math.max(1, langkah.dari) : 0;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" role="status">
            {kalimat}
          </Text>
          {banding && (
            <Button size="compact-sm" variant="default" onClick={isBerhenti ? onUlangi : hentikan}>
              {isBerhenti ? teksBandingEkspor.ulangi : teksBandingEkspor.hentikan}
            </Button>
          )}
        </Group>
        {!isBerhenti && (
          <Progress.Root>
            <Progress.Section value={persen} aria-label={kalimat} />
          </Progress.Root>
        )}
      </Stack>
    </Paper>
  );
};
