import { ActionIcon, Table } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';

export interface HapusBarisProps {
  /** Names the row: `Hapus tahun 2021`. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** Last cell of a table's row, with the button that removes the row. */
export const HapusBaris = ({ label, onRemove }: HapusBarisProps) => (
  <Table.Td>
    <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onRemove}>
      <IconTrash size={17} aria-hidden="true" />
    </ActionIcon>
  </Table.Td>
);
