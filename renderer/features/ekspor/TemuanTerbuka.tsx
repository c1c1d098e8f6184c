import { Anchor, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { hitungTemuan } from '../../../shared/domain/periksa/jumlahTemuan';
import { pathOf } from '../../app/routes';
import { useTemuanDossier } from '../../data/useTemuanDossier';
import { EKSPOR } from '../../text/ekspor';

/** How many errors and warnings are open, with the way to them; an export may go on all the same. */
export const TemuanTerbuka = ({ dossierId }: { readonly dossierId: string }) => {
  const { terbuka, diterima } = useTemuanDossier(dossierId);
  const jumlah = hitungTemuan(terbuka);
  const isBersih = jumlah.galat + jumlah.peringatan === 0;
  return (
    <Group gap={6} wrap="nowrap" role="group" aria-label={EKSPOR.temuan}>
      {isBersih ? (
        <IconCircleCheck size={18} color="var(--app-ok)" aria-hidden="true" style={{ flexShrink: 0 }} />
      ) : (
        <IconAlertTriangle size={18} color="var(--app-perhatian)" aria-hidden="true" style={{ flexShrink: 0 }} />
      )}
      <Text size="sm">
        {EKSPOR.temuanTerbuka(jumlah, diterima.length)}{' '}
        <Anchor component={Link} href={pathOf(dossierId, 'periksa')} size="sm" underline="always">
          {EKSPOR.lihatTemuan}
        </Anchor>
      </Text>
    </Group>
  );
};
