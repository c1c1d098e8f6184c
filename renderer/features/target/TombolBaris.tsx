import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

export interface TombolBarisProps {
  readonly labelNaik: string;
  readonly labelTurun: string;
  readonly labelHapus: string;
  readonly isAwal: boolean;
  readonly isAkhir: boolean;
  readonly onGeser: (arah: -1 | 1) => void;
  readonly onHapus: () => void;
}

/** Order and removal of one item of a list. */
export const TombolBaris = (props: TombolBarisProps) => (
  <Group gap={2} wrap="nowrap">
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={props.labelNaik}
      disabled={props.isAwal}
      onClick={() => props.onGeser(-1)}
    >
      <IconArrowUp size={16} aria-hidden="true" />
    </ActionIcon>
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={props.labelTurun}
      disabled={props.isAkhir}
      onClick={() => props.onGeser(1)}
    >
      <IconArrowDown size={16} aria-hidden="true" />
    </ActionIcon>
    <ActionIcon variant="subtle" color="gray" aria-label={props.labelHapus} onClick={props.onHapus}>
      <IconTrash size={16} aria-hidden="true" />
    </ActionIcon>
  </Group>
);
