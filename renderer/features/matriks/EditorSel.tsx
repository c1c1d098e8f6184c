import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { addFlush } from '../../data/draf';
import classes from './matriks.module.css';
import { kataKini, type Saran, SaranPihak, saranPihak } from './SaranPihak';

/** Where the active cell goes after an edit. */
export type SetelahSunting = 'DIAM' | 'BAWAH' | 'KANAN' | 'KIRI' | 'BARIS_BARU';

/** Parties an editor offers. */
export interface BahanSaran {
  /** Of the directory and of the matrix. */
  readonly dikenal: readonly string[];
  readonly direktori: readonly string[];
  readonly onTambahDirektori: (nama: string) => void;
}

export interface EditorSelProps {
  /** Text the cell holds. */
  readonly awal: string;
  /** Text the editor opens with: the cell's, or the first letter typed over it. */
  readonly ketikan: string;
  readonly label: string;
  readonly petunjuk: string;
  readonly saran: BahanSaran | null;
  /** Answers why the text can't be taken; the editor then stays open. */
  readonly onSimpan: (teks: string) => string | null;
  readonly onSelesai: (setelah: SetelahSunting) => void;
}

/** Text of one cell being edited. Leaving in whatever way keeps it; only Esc drops it. */
export const EditorSel = ({ awal, ketikan, label, petunjuk, saran, onSimpan, onSelesai }: EditorSelProps) => {
  const id = useId();
  const [teks, setTeks] = useState(ketikan);
  const [kursor, setKursor] = useState(ketikan.length);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const [terpilih, setTerpilih] = useState(-1);
  const [isSaran, setIsSaran] = useState(saran !== null);
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the cursor goes once the text it belongs to is there. */
  const kursorBaru = useRef<number | null>(null);
  /** What a sudden end (another screen, undo, a closed window) has to save, null when nothing is left to. */
  const sisa = useRef<(() => void) | null>(null);
  /** Leaving moves the focus, and the blur that follows must not save a second time. */
  const isSelesai = useRef(false);
  const { awal: awalKata, kata } = kataKini(teks, kursor);
  const terpakai = teks.split(/[;\n]/).map((pihak) => pihak.trim());
  const saranList = saran && isSaran ? saranPihak(kata, terpakai, saran) : [];
  const dipilih = saranList[terpilih];
  useLayoutEffect(() => {
    if (kursorBaru.current !== null) area.current?.setSelectionRange(kursorBaru.current, kursorBaru.current);
    kursorBaru.current = null;
  });
  useEffect(() => {
    sisa.current = teks === awal || isSelesai.current ? null : () => void onSimpan(teks);
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
    const alasan = teks === awal ? null : onSimpan(teks);
    if (alasan === null) akhiri(setelah);
    else setDitolak(alasan);
  };
  const ubah = (baru: string, posisi: number): void => {
    setDitolak(null);
    setTerpilih(-1);
    setTeks(baru);
    setKursor(posisi);
  };
  const ambil = ({ macam, nama }: Saran): void => {
    if (macam === 'TAMBAH') saran?.onTambahDirektori(nama);
    const depan = `${teks.slice(0, awalKata)}${awalKata === 0 ? '' : ' '}${nama}; `;
    ubah(depan + teks.slice(kursor).trimStart(), depan.length);
    kursorBaru.current = depan.length;
  };
  const onKeySaran = ({ key }: KeyboardEvent): boolean => {
    if (saranList.length === 0) return false;
    if (key === 'ArrowDown') setTerpilih((i) => Math.min(i + 1, saranList.length - 1));
    else if (key === 'ArrowUp') setTerpilih((i) => Math.max(i - 1, -1));
    else if ((key === 'Enter' || key === 'Tab') && dipilih) ambil(dipilih);
    else if (key === 'Escape' && dipilih) {
      setTerpilih(-1);
      setIsSaran(false);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // The grid behind must not take the keys of the text.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      area.current?.setRangeText('\n', area.current.selectionStart, area.current.selectionEnd, 'end');
      ubah(area.current?.value ?? teks, area.current?.selectionStart ?? 0);
    } else if (!onKeySaran(event)) {
      if (event.key === 'Escape') akhiri('DIAM');
      else if (event.key === 'Enter') simpan(event.ctrlKey || event.metaKey ? 'BARIS_BARU' : 'BAWAH');
      else if (event.key === 'Tab') simpan(event.shiftKey ? 'KIRI' : 'KANAN');
      else return;
    }
    event.preventDefault();
  };

  return (
    <div className={classes.editorKotak}>
      <textarea
        ref={area}
        className={classes.editor}
        aria-label={label}
        aria-invalid={ditolak !== null}
        {...(saran && {
          'aria-autocomplete': 'list',
          'aria-controls': id,
          'aria-activedescendant': dipilih ? `${id}-${terpilih}` : undefined,
        })}
        title={petunjuk}
        rows={1}
        value={teks}
        onChange={(event) => {
          setIsSaran(saran !== null);
          ubah(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onSelect={(event) => setKursor(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => simpan('DIAM')}
      />
      {ditolak !== null && (
        <span role="alert" className={classes.tolak}>
          {ditolak}
        </span>
      )}
      {saranList.length > 0 && <SaranPihak id={id} saranList={saranList} terpilih={terpilih} onPilih={ambil} />}
    </div>
  );
};
