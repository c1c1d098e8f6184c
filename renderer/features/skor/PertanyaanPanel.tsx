import { Group, Progress, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Nilai, Skala } from '../../../shared/domain/dossier';
import { teksSkor } from '../../text/skor';
import classes from './skor.module.css';
import type { ButirSkor } from './useSkor';

export interface PertanyaanPanelProps {
  readonly butir: ButirSkor;
  readonly jumlah: number;
  readonly jumlahDinilai: number;
  readonly skalaList: readonly Skala[];
  readonly onNilai: (nilai: Nilai) => void;
}

/** One question in letters the whole room can read, with the scale as four large buttons. */
export const PertanyaanPanel = ({ butir, jumlah, jumlahDinilai, skalaList, onNilai }: PertanyaanPanelProps) => (
  <section aria-label={teksSkor.posisi(butir.nomor, jumlah)} className={classes.pertanyaan}>
    <Group justify="space-between" wrap="nowrap" align="baseline">
      <Text fw={600} size="lg" aria-live="polite" data-testid="posisi">
        {teksSkor.posisi(butir.nomor, jumlah)}
      </Text>
      <Text size="md" c="dimmed" ta="right" lineClamp={2}>
        {butir.namaAspek}
      </Text>
    </Group>
    <Progress
      value={jumlah === 0 ? 0 : (100 * jumlahDinilai) / jumlah}
      size="sm"
      aria-label={teksSkor.kemajuan(jumlahDinilai, jumlah)}
    />
    <p className={classes.teks} data-testid="pertanyaan">
      {butir.teks}
    </p>
    <div role="group" aria-label={teksSkor.nilai} className={classes.skala}>
      {skalaList
        .toSorted((a, b) => a.nilai - b.nilai)
        .map(({ nilai, label, makna }) => (
          <UnstyledButton
            key={nilai}
            className={classes.nilai}
            aria-pressed={butir.nilai === nilai}
            aria-keyshortcuts={String(nilai)}
            onClick={() => onNilai(nilai)}
          >
            <span className={classes.angka}>{nilai}</span>
            <span>
              <span className={classes.label}>{label}</span>
              {makna !== '' && makna !== label && <span className={classes.makna}>{makna}</span>}
            </span>
          </UnstyledButton>
        ))}
    </div>
    {butir.isGagal && (
      <Group gap={6} wrap="nowrap" role="alert" c="var(--mantine-color-error)">
        <IconAlertTriangle size={18} aria-hidden="true" />
        <Text size="sm">{teksSkor.gagalNilai(butir.nomor)}</Text>
      </Group>
    )}
  </section>
);
