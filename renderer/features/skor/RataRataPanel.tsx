import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { pathOf } from '../../app/routes';
import { teksSkor } from '../../text/skor';
import classes from './skor.module.css';

export interface RataRataPanelProps {
  readonly dossierId: string;
  readonly hasil: HasilAsesmen;
  readonly aspekIdAktif: string;
}

/** Live means; an aspect with a question left says so instead of showing a number. */
export const RataRataPanel = ({ dossierId, hasil, aspekIdAktif }: RataRataPanelProps) => (
  <section aria-label={teksSkor.rataRata}>
    <Group justify="space-between" mb={4}>
      <Text size="sm" fw={600}>
        {teksSkor.rataRata}
      </Text>
      <Text size="sm" role="status">
        {hasil.isLengkap && (
          <>
            {teksSkor.selesai}{' '}
            <Anchor component={Link} href={pathOf(dossierId, 'hasil')} size="sm" underline="always">
              {teksSkor.keHasil}
            </Anchor>
          </>
        )}
      </Text>
    </Group>
    <ul className={classes.rata}>
      {hasil.aspekList.map((aspek) => (
        <li key={aspek.aspekId} className={classes.kartu} data-aktif={aspek.aspekId === aspekIdAktif}>
          <Text size="xs" lineClamp={2} title={aspek.nama}>
            {aspek.nama}
          </Text>
          {aspek.rataRataCetak === null ? (
            <Text size="sm" c="dimmed">
              {teksSkor.belumLengkap(aspek.jumlahDinilai, aspek.jumlahPertanyaan)}
            </Text>
          ) : (
            <span className={classes.rerata}>{aspek.rataRataCetak}</span>
          )}
        </li>
      ))}
    </ul>
  </section>
);
