import { Paper, Text } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEffect, useId, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import { ButirVariabel } from './ButirVariabel';
import classes from './Saran.module.css';
import type { SaranStore } from './saranStore';
import { kelompokkan } from './saringVariabel';

export interface SaranVariabelProps {
  readonly editor: Editor;
  readonly store: SaranStore;
}

/** The list a brace opens, at the caret. The focus stays in the text; arrows, Enter and Esc come from there. */
export const SaranVariabel = ({ editor, store }: SaranVariabelProps) => {
  const saran = useSyncExternalStore(store.pantau, store.kini);
  const id = useId();
  const aktifId = saran && saran.list.length > 0 ? `${id}${saran.aktif}` : null;
  useEffect(() => {
    // A section that is being left has no view any more.
    if (aktifId === null || editor.isDestroyed) return undefined;
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', aktifId);
    document.getElementById(aktifId)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, aktifId]);
  if (!saran) return null;
  return createPortal(
    <Paper
      withBorder
      shadow="md"
      className={classes.daftar}
      role="listbox"
      id={id}
      aria-label={NASKAH_EDITOR.saran}
      // Whoever can not press the arrows in the text may still scroll it.
      tabIndex={0}
    >
      {saran.list.length === 0 && (
        <Text size="sm" c="dimmed" p="xs" role="option" aria-selected={false} aria-disabled="true">
          {NASKAH_EDITOR.saranKosong}
        </Text>
      )}
      {kelompokkan(saran.list).map(([kelompok, isi]) => (
        <div key={kelompok} role="group" aria-label={kelompok}>
          <div className={classes.kelompok} aria-hidden="true">
            {kelompok}
          </div>
          {isi.map((variabel) => {
            const i = saran.list.indexOf(variabel);
            return (
              // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus stays in the text
              <div
                key={variabel.nama}
                id={`${id}${i}`}
                role="option"
                aria-selected={i === saran.aktif}
                className={classes.butir}
                onMouseDown={(event) => {
                  event.preventDefault();
                  saran.pilih(variabel);
                }}
              >
                <ButirVariabel variabel={variabel} />
              </div>
            );
          })}
        </div>
      ))}
    </Paper>,
    saran.wadah,
  );
};
