import { Button, Menu, Text } from '@mantine/core';
import { IconBraces, IconChevronDown } from '@tabler/icons-react';
import type { VariabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { teksVariabel } from '../../text/beritaAcara';

export interface MenuVariabelProps {
  readonly variabelList: readonly VariabelBeritaAcara[];
  /** False while no text field has been visited yet. */
  readonly canInsert: boolean;
  readonly onInsert: (teks: string) => void;
}

/** Every variable with its meaning and present value; choosing one puts it where the cursor was. */
export const MenuVariabel = ({ variabelList, canInsert, onInsert }: MenuVariabelProps) => (
  <Menu width={420} position="bottom-end" keepMounted={false} returnFocus={false}>
    <Menu.Target>
      <Button
        size="compact-sm"
        variant="default"
        style={{ flexShrink: 0 }}
        leftSection={<IconBraces size={15} aria-hidden="true" />}
        rightSection={<IconChevronDown size={14} aria-hidden="true" />}
      >
        {teksVariabel.sisipkan}
      </Button>
    </Menu.Target>
    <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }} aria-label={teksVariabel.daftar}>
      <Menu.Label>{canInsert ? teksVariabel.petunjuk : teksVariabel.petunjukPilih}</Menu.Label>
      {variabelList.map(({ nama, makna, nilai }) => (
        <Menu.Item key={nama} py={4} disabled={!canInsert} onClick={() => onInsert(`{${nama}}`)}>
          <Text size="sm" ff="monospace" component="span">
            {`{${nama}}`}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={1}>
            {makna}: {nilai ?? teksVariabel.belumAda}
          </Text>
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
