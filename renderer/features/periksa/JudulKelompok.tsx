import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { NAMA_KELAS } from '../../../shared/domain/periksa/aturanList';
import { teksPeriksa } from '../../text/periksa';
import { IkonKelas } from './IkonKelas';
import classes from './periksa.module.css';
import type { KelompokTemuan } from './susunTemuan';

export interface JudulKelompokProps {
  readonly kelompok: Pick<KelompokTemuan, 'kelas' | 'judul' | 'list'>;
  readonly order: 2 | 3;
  /** Before the heading, in its line. */
  readonly children?: ReactNode;
}

/** Heading of the findings of one rule: its class as a sign and a word, and how many there are. */
export const JudulKelompok = ({ kelompok: { kelas, judul, list }, order, children }: JudulKelompokProps) => (
  <div className={classes.judul}>
    {children}
    <IkonKelas kelas={kelas} />
    <Title order={order} className={classes.judulTeks}>
      <Text span size="xs" fw={600} c="dimmed">
        {NAMA_KELAS[kelas]}
      </Text>{' '}
      {teksPeriksa.denganJumlah(judul, list.length)}
    </Title>
  </div>
);
