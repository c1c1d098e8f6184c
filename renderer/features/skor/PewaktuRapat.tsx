import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconPlayerPause, IconPlayerPlay, IconRotate } from '@tabler/icons-react';
import type { Rapat } from '../../../shared/domain/dossier';
import { teksPewaktu } from '../../text/pewaktu';
import { baca, formatDurasi, isBerjalan, jamPertanyaan } from './pewaktu';
import { usePewaktu } from './usePewaktu';

export interface PewaktuRapatProps {
  readonly rapatId: string;
  readonly pertanyaanId: string;
  readonly batasWaktu: Rapat['batasWaktu'];
}

/** How long the meeting and this question have taken, against the limits that were set; quiet until they are passed. */
export const PewaktuRapat = ({ rapatId, pertanyaanId, batasWaktu }: PewaktuRapatProps) => {
  const { pewaktu, kini, startStop, ulang } = usePewaktu(rapatId, pertanyaanId);
  const { rapatMenit, pertanyaanDetik } = batasWaktu;
  const isJalan = isBerjalan(pewaktu);
  return (
    <Group gap={10} wrap="nowrap" role="group" aria-label={teksPewaktu.judul}>
      {rapatMenit !== null && (
        <Waktu label={teksPewaktu.rapat} lewat={baca(pewaktu.rapat, kini)} batas={rapatMenit * 60_000} />
      )}
      {pertanyaanDetik !== null && (
        <Waktu
          label={teksPewaktu.pertanyaan}
          lewat={baca(jamPertanyaan(pewaktu, pertanyaanId), kini)}
          batas={pertanyaanDetik * 1000}
        />
      )}
      <Group gap={0} wrap="nowrap">
        <Tooltip label={isJalan ? teksPewaktu.jeda : teksPewaktu.jalankan}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={isJalan ? teksPewaktu.jeda : teksPewaktu.jalankan}
            onClick={startStop}
          >
            {isJalan ? (
              <IconPlayerPause size={15} aria-hidden="true" />
            ) : (
              <IconPlayerPlay size={15} aria-hidden="true" />
            )}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={teksPewaktu.ulang}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={teksPewaktu.ulang} onClick={ulang}>
            <IconRotate size={15} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
};

interface WaktuProps {
  readonly label: string;
  readonly lewat: number;
  readonly batas: number;
}

const Waktu = ({ label, lewat, batas }: WaktuProps) => {
  const isLewat = lewat > batas;
  const Ikon = isLewat ? IconAlertTriangle : IconClock;
  return (
    <Group gap={4} wrap="nowrap" c={isLewat ? 'var(--app-perhatian)' : 'dimmed'} data-lewat={isLewat}>
      <Ikon size={15} aria-hidden="true" />
      <Text size="sm" fw={isLewat ? 600 : 400} style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {label} {formatDurasi(lewat)} / {formatDurasi(batas)}
        {isLewat && ` ${teksPewaktu.lewat(formatDurasi(lewat - batas))}`}
      </Text>
    </Group>
  );
};
