import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

export interface TombolUrutanProps {
  /** What is moved or removed, for the labels: `butir 3`. */
  readonly nama: string;
  readonly isPertama: boolean;
  readonly isTerakhir: boolean;
  readonly onMove: (langkah: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and remove for one item of a list. */
export const TombolUrutan = ({ nama, isPertama, isTerakhir, onMove, onRemove }: TombolUrutanProps) => {
  const tombol = { variant: 'subtle', color: 'gray', size: 'md' } as const;
  return (
    <Group gap={0} wrap="nowrap">
      <Tooltip label="Naikkan (Alt+↑)">
        <ActionIcon {...tombol} aria-label={`Naikkan ${nama}`} disabled={isPertama} onClick={() => onMove(-1)}>
          <IconArrowUp size={17} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Turunkan (Alt+↓)">
        <ActionIcon {...tombol} aria-label={`Turunkan ${nama}`} disabled={isTerakhir} onClick={() => onMove(1)}>
          <IconArrowDown size={17} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Hapus">
        <ActionIcon {...tombol} aria-label={`Hapus ${nama}`} onClick={onRemove}>
          <IconTrash size={17} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
};
