import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import type { ErrorIsian } from '../../../text/errorIsian';
import { NAMA_KOLOM_PESERTA, teksPeserta } from '../../../text/peserta';
import { bacaTeks, tulisTeks } from '../impor/bacaTeks';
import { BarisPeserta, idSelPeserta } from './BarisPeserta';
import { EditorPeserta, type SetelahSunting } from './EditorPeserta';
import { KOLOM_PESERTA, type KolomPeserta, teksKolom } from './kolomPeserta';
import classes from './peserta.module.css';
import { readSel } from './ubahPeserta';
import type { GridPesertaState } from './useGridPeserta';

export interface GridPesertaProps {
  readonly list: readonly Peserta[];
  readonly jumlahBaris: number;
  readonly grid: GridPesertaState;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly isTerkunci: boolean;
  readonly errors: ErrorIsian;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A sentence when the text can't be taken. */
  readonly onIsi: (baris: number, kolom: number, teks: string) => string | null;
  readonly onKosongkan: () => void;
  readonly onTempel: (sel: string[][]) => void;
  /** Puts the row at `dari` before the row at `ke`. */
  readonly onSeret: (dari: number, ke: number) => void;
}

/** The participants as a spreadsheet: a block of cells is selected, the active one is pointed at, not focused. */
export const GridPeserta = (props: GridPesertaProps) => {
  const { list, jumlahBaris, grid, gridRef, isTerkunci, errors, onKeyDown } = props;
  const { aktif, rentang, sunting } = grid;
  const diseret = useRef<number | null>(null);
  const [sasaran, setSasaran] = useState<number | null>(null);
  const isMenyeretSel = useRef(false);

  useEffect(() => {
    document.getElementById(idSelPeserta(aktif.baris, aktif.kolom))?.scrollIntoView({ block: 'nearest' });
  }, [aktif.baris, aktif.kolom]);
  useEffect(() => {
    const berhenti = (): void => {
      isMenyeretSel.current = false;
    };
    window.addEventListener('mouseup', berhenti);
    return () => window.removeEventListener('mouseup', berhenti);
  }, []);

  const namaKolom = (KOLOM_PESERTA[aktif.kolom] ?? 'nama') satisfies KolomPeserta;
  const awal = list[aktif.baris] ? teksKolom(list[aktif.baris] as Peserta, namaKolom) : '';
  const selesai = (setelah: SetelahSunting): void => {
    grid.akhiriSunting();
    // A click elsewhere has taken the focus already.
    if (setelah !== 'DIAM' || document.activeElement instanceof HTMLInputElement) gridRef.current?.focus();
    if (setelah === 'BAWAH') grid.turunBaris();
    else if (setelah === 'ATAS') grid.geser(-1, 0);
    else if (setelah !== 'DIAM') grid.langkah(setelah === 'KANAN' ? 1 : -1);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const sel = selOf(event.target);
    if (!sel || event.button !== 0) return;
    if (sunting !== null && sel.baris === aktif.baris && sel.kolom === aktif.kolom) return;
    if (sel.kolom !== null) event.preventDefault();
    gridRef.current?.focus();
    grid.pilih(sel.baris, sel.kolom ?? 0, event.shiftKey);
    isMenyeretSel.current = sel.kolom !== null;
  };
  const onMouseMove = (event: MouseEvent): void => {
    const sel = isMenyeretSel.current && event.buttons === 1 ? selOf(event.target) : null;
    if (sel?.kolom != null && (sel.baris !== aktif.baris || sel.kolom !== aktif.kolom)) {
      grid.pilih(sel.baris, sel.kolom, true);
    }
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (sunting !== null) return;
    event.clipboardData.setData('text/plain', tulisTeks(readSel(list, rentang, teksKolom)));
    event.preventDefault();
    if (event.type === 'cut' && !isTerkunci) props.onKosongkan();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (sunting !== null || isTerkunci) return;
    event.preventDefault();
    const sel = bacaTeks(event.clipboardData.getData('text/plain'));
    if (sel.length > 0) props.onTempel(sel);
  };
  const onDragOver = (event: DragEvent): void => {
    const sel = diseret.current === null ? null : selOf(event.target);
    if (!sel) return;
    event.preventDefault();
    setSasaran(sel.baris);
  };
  const onDrop = (event: DragEvent): void => {
    const sel = selOf(event.target);
    if (diseret.current === null || !sel) return;
    event.preventDefault();
    props.onSeret(diseret.current, sel.baris);
  };

  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
      aria-label={teksPeserta.grid}
      aria-rowcount={jumlahBaris + 1}
      aria-colcount={KOLOM_PESERTA.length + 1}
      aria-multiselectable="true"
      aria-readonly={isTerkunci}
      aria-activedescendant={sunting === null ? idSelPeserta(aktif.baris, aktif.kolom) : undefined}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={() => {
        if (!isTerkunci && sunting === null) grid.mulaiSunting(awal);
      }}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
      onDragStart={(event) => {
        const sel = selOf(event.target);
        if (!sel || sel.kolom !== null) return;
        diseret.current = sel.baris;
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={onDragOver}
      onDrop={onDrop}
      onDragEnd={() => {
        diseret.current = null;
        setSasaran(null);
      }}
    >
      <div role="row" aria-rowindex={1} className={`${classes.baris} ${classes.kepala}`}>
        <div role="columnheader" aria-colindex={1} className={`${classes.sel} ${classes.nomor}`}>
          {teksPeserta.no}
        </div>
        {KOLOM_PESERTA.map((kolom, i) => (
          <div key={kolom} role="columnheader" aria-colindex={i + 2} className={classes.sel}>
            {NAMA_KOLOM_PESERTA[kolom]}
          </div>
        ))}
      </div>
      {Array.from({ length: jumlahBaris }, (_, i) => {
        const isDiRentang = i >= rentang.barisAwal && i <= rentang.barisAkhir;
        const isAktif = i === aktif.baris;
        return (
          <div key={list[i]?.pesertaId ?? 'baru'} role="presentation" data-sasaran={sasaran === i}>
            <BarisPeserta
              peserta={list[i] ?? null}
              baris={i}
              kolomAktif={isAktif ? aktif.kolom : -1}
              kolomAwal={isDiRentang ? rentang.kolomAwal : -1}
              kolomAkhir={isDiRentang ? rentang.kolomAkhir : -1}
              isTerkunci={isTerkunci}
              error={errorBaris(errors, i)}
              editor={
                isAktif && sunting !== null ? (
                  <EditorPeserta
                    key={`${aktif.baris}-${aktif.kolom}`}
                    awal={awal}
                    ketikan={sunting}
                    label={teksPeserta.suntingSel(NAMA_KOLOM_PESERTA[namaKolom], aktif.baris + 1)}
                    onSimpan={(teks) => props.onIsi(aktif.baris, aktif.kolom, teks)}
                    onSelesai={selesai}
                  />
                ) : null
              }
            />
          </div>
        );
      })}
    </div>
  );
};

const errorBaris = (errors: ErrorIsian, baris: number): string | undefined =>
  errors.size === 0
    ? undefined
    : KOLOM_PESERTA.map((kolom) => errors.get(`${baris}.${kolom}`)).find((kalimat) => kalimat !== undefined);

/** Position of the cell under the pointer; `kolom` is null on the row's number. */
const selOf = (target: EventTarget): { readonly baris: number; readonly kolom: number | null } | null => {
  if (!(target instanceof Element)) return null;
  const baris = target.closest<HTMLElement>('[data-baris]')?.dataset['baris'];
  const kolom = target.closest<HTMLElement>('[data-kolom]')?.dataset['kolom'];
  if (baris === undefined) return null;
  return { baris: Number(baris), kolom: kolom === undefined ? null : Number(kolom) };
};
