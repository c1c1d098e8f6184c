import { Kbd } from '@mantine/core';
import { formatShortcut } from '../commands/shortcut';

/** A key as the user sees it on the keyboard: `mod+z` → Ctrl+Z. */
export const KeyHint = ({ shortcut }: { readonly shortcut: string }) => (
  <Kbd size="xs" aria-hidden="true">
    {formatShortcut(shortcut)}
  </Kbd>
);
