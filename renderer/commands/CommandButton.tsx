import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from '../components/KeyHint';
import { type Command, isAvailable } from './registry';

export interface CommandButtonProps extends ButtonProps {
  readonly command: Command;
  /** Instead of the label. */
  readonly children?: ReactNode;
  /** Greyed; left out: when the command makes no sense at the time of drawing. */
  readonly isPadam?: boolean;
}

/** The visible button of a command, with its key. */
export const CommandButton = ({ command, children, isPadam, ...props }: CommandButtonProps) => {
  const shortcut = [command.shortcut ?? []].flat()[0];
  return (
    <Tooltip label={command.label} disabled={children === undefined}>
      <Button
        variant="default"
        rightSection={shortcut === undefined ? undefined : <KeyHint shortcut={shortcut} />}
        {...props}
        disabled={isPadam ?? !isAvailable(command)}
        onClick={command.perform}
      >
        {children ?? command.label}
      </Button>
    </Tooltip>
  );
};
