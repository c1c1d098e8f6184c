import { Text } from '@mantine/core';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { teksSkor } from '../../text/skor';
import classes from './skor.module.css';

export interface RataRataPanelProps {
  readonly hasil: HasilAsesmen;
  readonly aspekIdAktif: string;
}

/** Live means; an aspect with a question left says so instead of showing a number. */
export const RataRataPanel = ({ hasil, aspekIdAktif }: RataRataPanelProps) => (
  <section aria-label={teksSkor.rataRata}>
    <Text size="sm" fw={600} mb={4}>
      {teksSkor.rataRata}
    </Text>
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
