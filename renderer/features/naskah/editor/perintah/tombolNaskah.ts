import { Extension } from '@tiptap/core';
import { keydownHandler } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import { geserAnak, geserBlok, hapusBlok } from './blokPerintah';
import { ubahDaftar, ubahKutipan } from './daftarPerintah';
import { enterNaskah, mundurNaskah } from './enterPerintah';
import { selBerikut, selSebelum } from './tabelPerintah';

const TOMBOL: Readonly<Record<string, Command>> = {
  Enter: enterNaskah,
  Backspace: mundurNaskah,
  'Mod-Shift-b': ubahKutipan,
  'Mod-Shift-7': ubahDaftar('ANGKA'),
  'Mod-Shift-8': ubahDaftar('BUTIR'),
  'Mod-Shift-9': ubahDaftar('HURUF'),
  'Alt-ArrowUp': geserBlok(-1),
  'Alt-ArrowDown': geserBlok(1),
  'Alt-Shift-ArrowUp': geserAnak(-1),
  'Alt-Shift-ArrowDown': geserAnak(1),
  'Mod-Shift-Delete': hapusBlok,
};

/** Keys of the editor. Tab walks the cells of a table; behind Escape it leaves the editor instead. */
export const TombolNaskah = Extension.create({
  name: 'tombolNaskah',
  // Before the keys every editor has, behind the list of variables.
  priority: 1050,
  addProseMirrorPlugins: () => {
    const tekan = keydownHandler({ ...TOMBOL });
    const tekanTab = keydownHandler({ Tab: selBerikut, 'Shift-Tab': selSebelum });
    let isLepas = false;
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            const isTab = event.key === 'Tab';
            if (isTab && isLepas) return false;
            if (!['Shift', 'Control', 'Alt'].includes(event.key)) isLepas = event.key === 'Escape';
            return isTab ? tekanTab(view, event) : tekan(view, event);
          },
          handleDOMEvents: {
            focus: () => {
              isLepas = false;
              return false;
            },
          },
        },
      }),
    ];
  },
});
