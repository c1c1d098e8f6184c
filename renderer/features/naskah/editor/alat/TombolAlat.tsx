import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatShortcut } from '../../../../commands/shortcut';

export interface TombolAlatProps {
  readonly label: string;
  readonly shortcut?: string;
  /** Left out for what is no switch. */
  readonly isAktif?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** A tool of the editor; a click leaves the caret where it is. */
export const TombolAlat = ({ label, shortcut, isAktif, disabled = false, children, onClick }: TombolAlatProps) => (
  <Tooltip label={shortcut === undefined ? label : `${label} (${formatShortcut(shortcut)})`}>
    <ActionIcon
      variant={isAktif === true ? 'light' : 'subtle'}
      color={isAktif === true ? undefined : 'gray'}
      size="md"
      aria-label={label}
      aria-pressed={isAktif}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  </Tooltip>
);
