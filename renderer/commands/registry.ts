import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Shortcut } from './shortcut';

/** One thing the user can do; feeds shortcut, button, key sheet, palette and native menu. */
export interface Command {
  /** `area.verb` */
  readonly id: string;
  readonly label: string;
  /** Heading in the key sheet. */
  readonly group: string;
  readonly shortcut?: Shortcut | readonly Shortcut[];
  /** False while it makes no sense; left out: always. */
  readonly when?: () => boolean;
  /** True lets the shortcut work while a text field has the focus. */
  readonly inText?: boolean;
  readonly perform: () => void;
}

type Source = { readonly current: readonly Command[] };

const sources = new Set<Source>();

/** Commands of the mounted screens; the latest source comes last and wins over an equal id or shortcut. */
export const listCommands = (): readonly Command[] => [...sources].flatMap((source) => source.current);

export const findCommand = (id: string): Command | undefined => listCommands().findLast((command) => command.id === id);

export const isAvailable = (command: Command): boolean => command.when?.() ?? true;

/** Runs a command when it makes sense; false when it did not. */
export const runCommand = (id: string): boolean => {
  const command = findCommand(id);
  if (!command || !isAvailable(command)) return false;
  command.perform();
  return true;
};

/** Offers commands while the component is mounted. The list may be new at every render. */
export const useCommands = (commands: readonly Command[]): void => {
  const source = useRef(commands);
  useLayoutEffect(() => {
    source.current = commands;
  });
  useEffect(() => {
    sources.add(source);
    return () => {
      sources.delete(source);
    };
  }, []);
};
