import { Button, Group, Progress, Text } from '@mantine/core';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import { hitungKeadaan } from './pasanganTampil';
import type { Banding, HasilBanding } from './useBanding';

export interface StatusBandingProps {
  readonly banding: Banding;
  readonly hasil: HasilBanding;
  readonly onUlangi: () => void;
}

/** What is known so far, and how far the rest is. */
export const StatusBanding = ({ banding, hasil: { pasanganList }, onUlangi }: StatusBandingProps) => {
  const { langkah, isBerhenti, hentikan } = banding;
  const jumlah = hitungKeadaan(pasanganList);
  const isSelesai = langkah === null;
  const isSama = isSelesai && pasanganList.length === jumlah.SAMA;
  return (
    <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
      <Text size="sm" role="status" style={{ minWidth: 0 }}>
        {isSama ? teksBandingEkspor.identik : teksBandingEkspor.ringkasan(jumlah)}
        {isBerhenti && ` (${teksBandingEkspor.berhenti})`}
        {langkah && !isBerhenti && (
          <Text span size="sm" c="dimmed" aria-hidden="true">
            {' '}
            {teksBandingEkspor.langkah(langkah)}
          </Text>
        )}
      </Text>
      {langkah && !isBerhenti && (
        <Progress
          w={70}
          size="sm"
          style={{ flexShrink: 0 }}
          value={(100 * langkah.ke) / Math.max(1, langkah.dari)}
          aria-label={teksBandingEkspor.langkah(langkah)}
        />
      )}
      {!isSelesai && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={isBerhenti ? onUlangi : hentikan}
        >
          {isBerhenti ? teksBandingEkspor.ulangi : teksBandingEkspor.hentikan}
        </Button>
      )}
    </Group>
  );
};
