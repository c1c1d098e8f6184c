import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addFlush } from '../../../data/draf';
import classes from './peserta.module.css';

/** Where the active cell goes after an edit. */
export type SetelahSunting = 'DIAM' | 'BAWAH' | 'ATAS' | 'KANAN' | 'KIRI';

export interface EditorPesertaProps {
  /** Text the cell holds. */
  readonly awal: string;
  /** Text the editor opens with: the cell's, or the first letter typed over it. */
  readonly ketikan: string;
  readonly label: string;
  /** A sentence when the column can't hold the text; null when it was taken. */
  readonly onSimpan: (teks: string) => string | null;
  readonly onSelesai: (setelah: SetelahSunting) => void;
}

const SETELAH: Readonly<Record<string, readonly [biasa: SetelahSunting, shift: SetelahSunting]>> = {
  Enter: ['BAWAH', 'ATAS'],
  Tab: ['KANAN', 'KIRI'],
};

/** Text of one cell being edited. Leaving in whatever way keeps it; only Esc drops it. */
export const EditorPeserta = ({ awal, ketikan, label, onSimpan, onSelesai }: EditorPesertaProps) => {
  const [teks, setTeks] = useState(ketikan);
  const [tolakan, setTolakan] = useState<string | null>(null);
  const masukan = useRef<HTMLInputElement>(null);
  /** What a sudden end (another screen, undo, a closed window) has to save. */
  const sisa = useRef<(() => void) | null>(null);
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
    const { current } = masukan;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
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
    const tolak = teks === awal ? null : onSimpan(teks);
    setTolakan(tolak);
    if (tolak === null) akhiri(setelah);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The grid behind must not take the keys of the text.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const setelah = SETELAH[event.key];
    if (event.key === 'Escape') akhiri('DIAM');
    else if (setelah) simpan(setelah[event.shiftKey ? 1 : 0]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={masukan}
        className={classes.editor}
        aria-label={label}
        aria-invalid={tolakan !== null}
        value={teks}
        onChange={(event) => {
          setTolakan(null);
          setTeks(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
        onBlur={() => simpan('DIAM')}
      />
      {tolakan !== null && (
        <span role="alert" className={classes.tolak}>
          {tolakan}
        </span>
      )}
    </>
  );
};
