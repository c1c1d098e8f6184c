import { describe, expect, it } from 'vitest';
import { formatShortcut, isShortcut } from '../../../renderer/commands/shortcut';

const key = (key: string, ditahan: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...ditahan,
});

describe('isShortcut', () => {
  it('tells Ctrl+Z from Ctrl+Shift+Z and from plain z', () => {
    expect(isShortcut('mod+z', key('z', { ctrlKey: true }))).toBe(true);
    expect(isShortcut('mod+z', key('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isShortcut('mod+shift+z', key('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isShortcut('mod+z', key('z'))).toBe(false);
  });

  it('takes digits and marks whatever Shift does on the keyboard', () => {
    expect(isShortcut('?', key('?', { shiftKey: true }))).toBe(true);
    expect(isShortcut('3', key('3'))).toBe(true);
    expect(isShortcut('3', key('3', { ctrlKey: true }))).toBe(false);
    expect(isShortcut('alt+ArrowUp', key('ArrowUp', { altKey: true }))).toBe(true);
  });
});

it('writes a shortcut as the keyboard names it', () => {
  expect(['mod+z', 'alt+ArrowUp', '?', 'mod+Enter'].map(formatShortcut)).toEqual([
    'Ctrl+Z',
    'Alt+↑',
    '?',
    'Ctrl+Enter',
  ]);
});
