import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { TempatTemuan } from '../../../shared/domain/periksa/temuan';
import { NAMA_LAYAR } from '../../text/layar';
import { teksPeriksa } from '../../text/periksa';
import { pathTemuan } from './pathTemuan';

/** The place of a finding, as the way to it. */
export const TempatTautan = ({ dossierId, tempat }: { readonly dossierId: string; readonly tempat: TempatTemuan }) => (
  <>
    <Anchor
      component={Link}
      href={pathTemuan(dossierId, tempat)}
      size="sm"
      aria-label={teksPeriksa.buka(tempat.sebutan, NAMA_LAYAR[tempat.layar])}
    >
      {tempat.sebutan}
    </Anchor>
    <Text span size="xs" c="dimmed">
      {` – ${NAMA_LAYAR[tempat.layar]}`}
    </Text>
  </>
);
