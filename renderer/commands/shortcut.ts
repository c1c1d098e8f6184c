/** Written as `mod+shift+z`, `alt+ArrowUp`, `1`, `?`; `mod` is Ctrl (Cmd on a Mac). */
export type Shortcut = string;

const NAMA: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Del',
  pagedown: 'PgDn',
  pageup: 'PgUp',
};

const split = (shortcut: Shortcut): string[] => (shortcut === '+' ? ['+'] : shortcut.split('+'));

/** `mod+z` → `Ctrl+Z` */
export const formatShortcut = (shortcut: Shortcut): string =>
  split(shortcut)
    .map((bagian) => NAMA[bagian.toLowerCase()] ?? (bagian.length === 1 ? bagian.toUpperCase() : bagian))
    .join('+');

type KeyEvent = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True when a key press is the shortcut. Shift is only compared for letters and named keys: `?` already needs it. */
export const isShortcut = (shortcut: Shortcut, event: KeyEvent): boolean => {
  const bagian = split(shortcut).map((b) => b.toLowerCase());
  const key = bagian.at(-1) ?? '';
  const mod = bagian.includes('mod') || bagian.includes('ctrl');
  if (event.key.toLowerCase() !== key) return false;
  if ((event.ctrlKey || event.metaKey) !== mod || event.altKey !== bagian.includes('alt')) return false;
  const isSimbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return isSimbol || event.shiftKey === bagian.includes('shift');
};
