import { Group, Text } from '@mantine/core';
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
  const isBanyak = baris > 1 || kolom > 1;
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="xs" c={temuan === '' ? 'dimmed' : 'var(--app-perhatian)'} truncate title={temuan}>
        {temuan === '' ? teksMatriks.petunjuk : `${aktif?.label ?? ''}: ${temuan}`}
      </Text>
      <Text size="xs" c="dimmed" role="status" flex="none">
        {isBanyak ? teksMatriks.terpilih(baris, kolom) : teksMatriks.legenda}
      </Text>
    </Group>
  );
};
