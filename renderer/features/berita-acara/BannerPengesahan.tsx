import { ActionIcon, Alert, Group, Text, Tooltip } from '@mantine/core';
import { IconCopy, IconLock } from '@tabler/icons-react';
import type { Pengesahan } from '../../../shared/domain/dossier';
import { tell, tellError } from '../../components/tell';
import { teksPengesahan } from '../../text/pengesahan';
import { formatInstan } from '../../text/umum';
import classes from './beritaAcara.module.css';
import { Keutuhan } from './Keutuhan';

export interface BannerPengesahanProps {
  readonly dossierId: string;
  readonly rapatId: string;
  readonly pengesahan: Pengesahan;
}

/** Eight by eight, as it is printed: an eye can compare it. */
const kelompokkan = (sha256: string): string => sha256.match(/.{1,8}/g)?.join(' ') ?? sha256;

const salin = async (sha256: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(sha256);
    tell(teksPengesahan.tersalin);
  } catch (error) {
    tellError(error);
  }
};

/** Says that the minutes are locked, since when and under which hash, and whether they are still what was locked. */
export const BannerPengesahan = ({ dossierId, rapatId, pengesahan }: BannerPengesahanProps) => {
  const { disahkanPada, sha256 } = pengesahan;
  return (
    <Alert
      variant="light"
      color="gray"
      mb="sm"
      py="xs"
      icon={<IconLock aria-hidden="true" />}
      title={teksPengesahan.bannerJudul(formatInstan(disahkanPada))}
    >
      <Text size="sm" c="dimmed">
        {teksPengesahan.bannerIsi}
      </Text>
      <Group gap={6} wrap="nowrap" mb={4}>
        <span className={classes.sidik} data-testid="sidik">
          {kelompokkan(sha256)}
        </span>
        <Tooltip label={teksPengesahan.salin}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={teksPengesahan.salin}
            onClick={() => void salin(sha256)}
          >
            <IconCopy size={16} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Keutuhan dossierId={dossierId} rapatId={rapatId} />
    </Alert>
  );
};
