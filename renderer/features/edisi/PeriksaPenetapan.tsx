import { Anchor, Group, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { pathOf } from '../../app/routes';
import { teksEdisi } from '../../text/edisi';
import { NAMA_LAYAR } from '../../text/layar';
import { idIsianEdisi } from './EdisiForm';
import type { HalPenetapan } from './halPenetapan';

export interface PeriksaPenetapanProps {
  readonly dossierId: string;
  readonly judul: string;
  readonly list: readonly HalPenetapan[];
}

/** A checklist; what is missing has the way to its place beside it. */
export const PeriksaPenetapan = ({ dossierId, judul, list }: PeriksaPenetapanProps) => (
  <section aria-label={judul}>
    <Title order={3} fz="sm" mb={2}>
      {judul}
    </Title>
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {list.map((hal) => (
        <li key={hal.kalimat} style={{ padding: '2px 0' }}>
          <Group gap={8} wrap="nowrap" align="flex-start">
            {hal.isLengkap ? (
              <IconCircleCheck size={18} color="var(--app-ok)" aria-hidden="true" style={{ flexShrink: 0 }} />
            ) : (
              <IconCircle size={18} color="var(--app-perhatian)" aria-hidden="true" style={{ flexShrink: 0 }} />
            )}
            <Text size="sm" flex={1}>
              {hal.kalimat}
              <span className="hanya-pembaca">: {hal.isLengkap ? teksEdisi.lengkap : teksEdisi.belum}</span>
            </Text>
            {!hal.isLengkap && <KeTempat dossierId={dossierId} hal={hal} />}
          </Group>
        </li>
      ))}
    </ul>
  </section>
);

const KeTempat = ({ dossierId, hal: { tempat } }: { readonly dossierId: string; readonly hal: HalPenetapan }) =>
  'layar' in tempat ? (
    <Anchor component={Link} href={pathOf(dossierId, tempat.layar)} size="sm" underline="always">
      {teksEdisi.buka(NAMA_LAYAR[tempat.layar])}
    </Anchor>
  ) : (
    <Anchor
      component="button"
      type="button"
      size="sm"
      underline="always"
      onClick={() => document.getElementById(idIsianEdisi(tempat.isian))?.focus()}
    >
      {teksEdisi.isi}
    </Anchor>
  );
