import { Extension } from '@tiptap/core';
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';
import type { Konteks } from '../konteks';
import type { SaranStore } from './saranStore';
import { kelompokkan, saringVariabel } from './saringVariabel';

interface OpsiSaran {
  konteks: Konteks | null;
  store: SaranStore | null;
}

/** The list in the order it is drawn, group by group. */
const listOf = (konteks: Konteks, cari: string): VariabelNaskah[] =>
  kelompokkan(saringVariabel(konteks.kini().variabelList, cari)).flatMap(([, isi]) => isi);

type Props = SuggestionProps<VariabelNaskah, VariabelNaskah>;

const buatTampilan = (konteks: Konteks, store: SaranStore) => {
  let lepas = (): void => undefined;
  const set = ({ query, command }: Props, wadah: HTMLElement): void =>
    store.set({ cari: query, list: listOf(konteks, query), aktif: 0, pilih: command, wadah });
  return {
    onStart: (props: Props): void => {
      const wadah = document.createElement('div');
      lepas = props.mount(wadah);
      set(props, wadah);
    },
    onUpdate: (props: Props): void => {
      const ada = store.kini();
      if (!ada) return;
      // The list may be drawn again with the same words; what was chosen stays so.
      if (ada.cari === props.query) store.set({ ...ada, pilih: props.command });
      else set(props, ada.wadah);
    },
    onExit: (): void => {
      store.set(null);
      lepas();
    },
    onKeyDown: ({ event, view }: { event: KeyboardEvent; view: Parameters<typeof exitSuggestion>[0] }): boolean => {
      const ada = store.kini();
      if (!ada) return false;
      const { list, aktif } = ada;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const langkah = event.key === 'ArrowDown' ? 1 : list.length - 1;
        if (list.length > 0) store.set({ ...ada, aktif: (aktif + langkah) % list.length });
        return true;
      }
      const dipilih = list[aktif];
      if ((event.key === 'Enter' || event.key === 'Tab') && dipilih) {
        ada.pilih(dipilih);
        return true;
      }
      if (event.key === 'Escape') exitSuggestion(view);
      return event.key === 'Escape';
    },
  };
};

/** A brace opens the list of variables; it closes by itself once words with a space match none. */
export const SaranKurung = Extension.create<OpsiSaran>({
  name: 'saranKurung',
  priority: 1100,
  addOptions: () => ({ konteks: null, store: null }),
  addProseMirrorPlugins() {
    const { konteks, store } = this.options;
    if (!konteks || !store) return [];
    return [
      Suggestion<VariabelNaskah, VariabelNaskah>({
        editor: this.editor,
        char: '{',
        decorationClass: 'dicari',
        items: () => [],
        findSuggestionMatch: ({ $position }) => {
          const teks = $position.nodeBefore?.text ?? '';
          const cocok = /\{([^{}\n]{0,40})$/.exec(teks);
          const cari = cocok?.[1];
          if (cari === undefined || (/\s/.test(cari) && listOf(konteks, cari).length === 0)) return null;
          const to = $position.pos;
          return { range: { from: to - cari.length - 1, to }, query: cari, text: `{${cari}` };
        },
        command: ({ editor, range, props: { nama } }) => {
          editor.chain().focus().insertContentAt(range, { type: 'variabel', attrs: { nama } }).run();
        },
        render: () => buatTampilan(konteks, store),
      }),
    ];
  },
});
