import { ActionIcon, Group, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type Command, isAvailable } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';

export interface TombolIkonProps {
  readonly command: Command;
  readonly ikon: Icon;
  readonly isDitekan?: boolean;
}

/** A command as an icon; its name and key stand in the hint. */
export const TombolIkon = ({ command, ikon: Ikon, isDitekan }: TombolIkonProps) => {
  const shortcut = [command.shortcut ?? []].flat()[0];
  return (
    <Tooltip
      label={
        <Group gap={6} wrap="nowrap">
          {command.label}
          {shortcut !== undefined && <KeyHint shortcut={shortcut} />}
        </Group>
      }
    >
      <ActionIcon
        variant={isDitekan === true ? 'light' : 'default'}
        size={28}
        aria-label={command.label}
        aria-pressed={isDitekan}
        disabled={!isAvailable(command)}
        onClick={command.perform}
      >
        <Ikon size={17} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
};
