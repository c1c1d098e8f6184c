import { ActionIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type Command, isAvailable } from '../../commands/registry';
import { formatShortcut } from '../../commands/shortcut';

export interface TombolIkonProps {
  readonly command: Command;
  readonly ikon: Icon;
  readonly isDitekan?: boolean;
}

/** A command as an icon; its name and key stand in the hint, the browser's own because a dozen of them must cost nothing. */
export const TombolIkon = ({ command, ikon: Ikon, isDitekan }: TombolIkonProps) => {
  const shortcut = [command.shortcut ?? []].flat()[0];
  return (
    <ActionIcon
      variant={isDitekan === true ? 'light' : 'default'}
      size={28}
      aria-label={command.label}
      aria-pressed={isDitekan}
      title={shortcut === undefined ? command.label : `${command.label} (${formatShortcut(shortcut)})`}
      disabled={!isAvailable(command)}
      onClick={command.perform}
    >
      <Ikon size={17} aria-hidden="true" />
    </ActionIcon>
  );
};
