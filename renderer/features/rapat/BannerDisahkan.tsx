import { Alert, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { Rapat } from '../../../shared/domain/dossier';
import { teksPilihRapat } from '../../text/rapat';
import { formatInstan } from '../../text/umum';

/** Says calmly that a meeting is locked; nothing while it is open. Every screen of a meeting puts it below its header. */
export const BannerDisahkan = ({ rapat: { pengesahan } }: { readonly rapat: Pick<Rapat, 'pengesahan'> }) =>
  pengesahan === null ? null : (
    <Alert variant="light" color="gray" mb="sm" py={6} role="status" icon={<IconLock size={18} aria-hidden="true" />}>
      <Text size="sm">
        <b>{teksPilihRapat.bannerJudul(formatInstan(pengesahan.disahkanPada))}</b> {teksPilihRapat.bannerIsi}
      </Text>
    </Alert>
  );
