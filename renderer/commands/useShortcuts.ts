import { useEffect } from 'react';
import { isAvailable, listCommands } from './registry';
import { isShortcut } from './shortcut';

const TEKS =
  'input:not([type="radio"]):not([type="checkbox"]):not([type="button"]), textarea, select, [contenteditable="true"]';

const isInText = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TEKS) !== null;

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Hands key presses to the commands. An open dialog keeps its keys to itself. */
export const useShortcuts = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      const inText = isInText(event.target);
      const command = listCommands().findLast(
        (c) =>
          (!inText || c.inText === true) &&
          [c.shortcut ?? []].flat().some((shortcut) => isShortcut(shortcut, event)) &&
          isAvailable(c),
      );
      if (!command) return;
      event.preventDefault();
      command.perform();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
