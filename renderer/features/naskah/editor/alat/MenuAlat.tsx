import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

export interface MenuAlatProps {
  readonly label: string;
  readonly ikon: ReactNode;
  /** Why the menu can't be opened now; it stays in reach, so that this can be read. */
  readonly alasan?: string | null;
  readonly children: ReactNode;
}

/** A tool with a menu; the caret comes back into the text when it closes. */
export const MenuAlat = ({ label, ikon, alasan = null, children }: MenuAlatProps) => (
  <Menu position="bottom-start" returnFocus={false} disabled={alasan !== null}>
    <Menu.Target>
      <Tooltip label={alasan === null ? label : `${label}: ${alasan}`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          aria-label={label}
          aria-disabled={alasan === null ? undefined : true}
          aria-description={alasan ?? undefined}
          data-disabled={alasan === null ? undefined : true}
        >
          {ikon}
        </ActionIcon>
      </Tooltip>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
