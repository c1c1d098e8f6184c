import { markInputRule, markPasteRule, Node } from '@tiptap/core';
import { Italic, starInputRegex, starPasteRegex } from '@tiptap/extension-italic';

/** Italics. `ganjil` keeps two runs apart that stand side by side. */
export const Miring = Italic.extend({
  addAttributes: () => ({ ganjil: { default: false, parseHTML: () => false, rendered: false } }),
  addInputRules() {
    return [markInputRule({ find: starInputRegex, type: this.type })];
  },
  addPasteRules() {
    return [markPasteRule({ find: starPasteRegex, type: this.type })];
  },
});

/** A new line within a text. */
export const BarisBaru = Node.create({
  name: 'barisBaru',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: this.name }) };
  },
});
