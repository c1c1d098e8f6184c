import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addFlush } from '../../data/draf';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';

/** Where the active cell goes after an edit. */
export type SetelahSunting = 'DIAM' | 'BAWAH' | 'KANAN' | 'KIRI' | 'BARIS_BARU';

export interface EditorSelProps {
  /** Text the cell holds. */
  readonly awal: string;
  /** Text the editor opens with: the cell's, or the first letter typed over it. */
  readonly ketikan: string;
  readonly label: string;
  readonly petunjuk: string;
  /** False when the text can't be taken; the editor then stays open. */
  readonly onSimpan: (teks: string) => boolean;
  readonly onSelesai: (setelah: SetelahSunting) => void;
}

/** Text of one cell being edited. Leaving in whatever way keeps it; only Esc drops it. */
export const EditorSel = ({ awal, ketikan, label, petunjuk, onSimpan, onSelesai }: EditorSelProps) => {
  const [teks, setTeks] = useState(ketikan);
  const [isDitolak, setDitolak] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  /** What a sudden end (another screen, undo, a closed window) has to save, null when nothing is left to. */
  const sisa = useRef<(() => void) | null>(null);
  /** Leaving moves the focus, and the blur that follows must not save a second time. */
  const isSelesai = useRef(false);
  useEffect(() => {
    sisa.current = teks === awal || isSelesai.current ? null : () => onSimpan(teks);
  });
  useEffect(() => {
    const simpanSisa = (): void => {
      sisa.current?.();
      sisa.current = null;
    };
    const removeFlush = addFlush(() => Promise.resolve(simpanSisa()));
    window.addEventListener('pagehide', simpanSisa);
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      removeFlush();
      window.removeEventListener('pagehide', simpanSisa);
      simpanSisa();
    };
  }, []);

  const akhiri = (setelah: SetelahSunting): void => {
    isSelesai.current = true;
    sisa.current = null;
    onSelesai(setelah);
  };
  const simpan = (setelah: SetelahSunting): void => {
    if (isSelesai.current) return;
    if (teks !== awal && !onSimpan(teks)) {
      setDitolak(true);
      return;
    }
    akhiri(setelah);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // The grid behind must not take the keys of the text.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') akhiri('DIAM');
    else if (event.key === 'Enter' && event.altKey) {
      area.current?.setRangeText('\n', area.current.selectionStart, area.current.selectionEnd, 'end');
      setTeks(area.current?.value ?? teks);
    } else if (event.key === 'Enter') simpan(event.ctrlKey || event.metaKey ? 'BARIS_BARU' : 'BAWAH');
    else if (event.key === 'Tab') simpan(event.shiftKey ? 'KIRI' : 'KANAN');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <textarea
        ref={area}
        className={classes.editor}
        aria-label={label}
        aria-invalid={isDitolak}
        title={petunjuk}
        rows={1}
        value={teks}
        onChange={(event) => {
          setDitolak(false);
          setTeks(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => simpan('DIAM')}
      />
      {isDitolak && (
        <span role="alert" className={classes.tolak}>
          {teksMatriks.pihakTerlaluBanyak}
        </span>
      )}
    </>
  );
};
