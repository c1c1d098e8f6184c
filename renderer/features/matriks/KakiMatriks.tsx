import { Group, Text } from '@mantine/core';
import { memo } from 'react';
import { teksMatriks } from '../../text/matriks';
import type { Grid } from './useGrid';

export interface KakiMatriksProps {
  readonly grid: Grid;
  /** What should be looked at in the active row. */
  readonly temuan: string;
}

/** Below the grid: what is selected, what is wrong with the active row, and what signs mean. */
export const KakiMatriks = ({ grid: { pilihan, aktif }, temuan }: KakiMatriksProps) => {
  const baris = pilihan.baris.akhir - pilihan.baris.awal + 1;
  const kolom = pilihan.kolom.akhir - pilihan.kolom.awal + 1;
  return (
    <Kaki
      temuan={temuan === '' ? null : `${aktif?.label ?? ''}: ${temuan}`}
      petunjuk={temuan}
      status={baris > 1 || kolom > 1 ? teksMatriks.terpilih(baris, kolom) : teksMatriks.legenda}
    />
  );
};

interface KakiProps {
  readonly temuan: string | null;
  readonly petunjuk: string;
  readonly status: string;
}

const Kaki = memo(({ temuan, petunjuk, status }: KakiProps) => (
  <Group justify="space-between" gap="xs" wrap="nowrap">
    <Text size="xs" c={temuan === null ? 'dimmed' : 'var(--app-perhatian)'} truncate title={petunjuk}>
      {temuan ?? teksMatriks.petunjuk}
    </Text>
    <Text size="xs" c="dimmed" role="status" truncate flex={temuan === null ? 'none' : '0 100 auto'} title={status}>
      {status}
    </Text>
  </Group>
));
Kaki.displayName = 'Kaki';
