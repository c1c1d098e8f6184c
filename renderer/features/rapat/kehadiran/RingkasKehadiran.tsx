import { Badge, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconClockExclamation, IconInfoCircle, IconUsersGroup } from '@tabler/icons-react';
import type { Rapat } from '../../../../shared/domain/dossier';
import { hitungKehadiran } from '../../../../shared/domain/rapat/hitungKehadiran';
import { teksHadir } from '../../../text/peserta';

/** Counts and quorum of the list as it stands, while people arrive. */
export const RingkasKehadiran = ({ rapat }: { readonly rapat: Rapat }) => {
  const { terdaftar, hadir, terlambat, mewakili, kuorum, isKuorum } = hitungKehadiran(rapat);
  const { angka } = teksHadir;
  const lencana = { size: 'lg', variant: 'outline', radius: 'sm', tt: 'none', fw: 500 } as const;
  return (
    <Group gap="xs" role="status" aria-live="polite" mb="xs">
      <Badge {...lencana} fw={700} leftSection={<IconUsersGroup size={16} aria-hidden="true" />}>
        {angka.hadir(hadir, terdaftar)}
      </Badge>
      {kuorum === null || isKuorum === null ? (
        <Badge {...lencana} color="gray" c="dimmed">
          {angka.kuorumTanpa}
        </Badge>
      ) : (
        <Badge
          {...lencana}
          c={isKuorum ? 'var(--app-ok)' : 'var(--app-perhatian)'}
          style={{ borderColor: 'currentColor' }}
          leftSection={
            isKuorum ? (
              <IconCircleCheck size={16} aria-hidden="true" />
            ) : (
              <IconInfoCircle size={16} aria-hidden="true" />
            )
          }
        >
          {isKuorum ? angka.kuorumYa(kuorum) : angka.kuorumBelum(kuorum, kuorum - hadir)}
        </Badge>
      )}
      {terlambat > 0 && (
        <Badge
          {...lencana}
          color="gray"
          c="var(--mantine-color-text)"
          leftSection={<IconClockExclamation size={16} aria-hidden="true" />}
        >
          {angka.terlambat(terlambat)}
        </Badge>
      )}
      {mewakili > 0 && (
        <Badge {...lencana} color="gray" c="var(--mantine-color-text)">
          {angka.mewakili(mewakili)}
        </Badge>
      )}
      {rapat.waktuMulai === null && (
        <Text size="xs" c="dimmed">
          {angka.tanpaMulai}
        </Text>
      )}
    </Group>
  );
};
