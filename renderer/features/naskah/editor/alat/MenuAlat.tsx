import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

export interface MenuAlatProps {
  readonly label: string;
  readonly ikon: ReactNode;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A tool with a menu; the caret comes back into the text when it closes. */
export const MenuAlat = ({ label, ikon, disabled = false, children }: MenuAlatProps) => (
  <Menu position="bottom-start" returnFocus={false}>
    <Menu.Target>
      <Tooltip label={label}>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} disabled={disabled}>
          {ikon}
        </ActionIcon>
      </Tooltip>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
