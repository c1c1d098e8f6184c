import { Anchor, Group, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { pathOf } from '../../app/routes';
import { NAMA_LAYAR } from '../../text/layar';
import { teksPengesahan } from '../../text/pengesahan';
import type { HalPeriksa } from './halPeriksa';

export interface DaftarPeriksaProps {
  readonly dossierId: string;
  readonly judul: string;
  readonly list: readonly HalPeriksa[];
  readonly onNaskah: () => void;
}

/** A checklist; what is missing has the way to its place beside it. */
export const DaftarPeriksa = ({ dossierId, judul, list, onNaskah }: DaftarPeriksaProps) => (
  <section aria-label={judul}>
    <Title order={2} fz="sm" mb={4}>
      {judul}
    </Title>
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {list.map(({ kalimat, isLengkap, tempat }) => (
        <li key={kalimat} style={{ padding: '3px 0' }}>
          <Group gap={8} wrap="nowrap" align="flex-start">
            {isLengkap ? (
              <IconCircleCheck size={18} color="var(--app-ok)" aria-hidden="true" style={{ flexShrink: 0 }} />
            ) : (
              <IconCircle size={18} color="var(--app-perhatian)" aria-hidden="true" style={{ flexShrink: 0 }} />
            )}
            <Text size="sm" flex={1}>
              {kalimat}
              <span className="hanya-pembaca">: {isLengkap ? teksPengesahan.lengkap : teksPengesahan.belum}</span>
            </Text>
            {!isLengkap &&
              (tempat === 'NASKAH' ? (
                <Anchor component="button" type="button" size="sm" underline="always" onClick={onNaskah}>
                  {teksPengesahan.bukaNaskah}
                </Anchor>
              ) : (
                <Anchor component={Link} href={pathOf(dossierId, tempat)} size="sm" underline="always">
                  {teksPengesahan.bukaLayar(NAMA_LAYAR[tempat])}
                </Anchor>
              ))}
          </Group>
        </li>
      ))}
    </ul>
  </section>
);
