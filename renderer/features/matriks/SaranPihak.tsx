import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';

export interface Saran {
  readonly macam: 'PIHAK' | 'TAMBAH';
  readonly nama: string;
}

const SARAN_MAKS = 8;

/** The party the cursor stands in: its start in the text, and what is typed of it. */
export const kataKini = (teks: string, kursor: number): { readonly awal: number; readonly kata: string } => {
  const awal = Math.max(teks.lastIndexOf(';', kursor - 1), teks.lastIndexOf('\n', kursor - 1)) + 1;
  return { awal, kata: teks.slice(awal, kursor).trimStart() };
};

/** Known parties that hold what is typed, those that begin with it first; and the way into the directory for a new one. */
export const saranPihak = (
  kata: string,
  terpakai: readonly string[],
  { dikenal, direktori }: { readonly dikenal: readonly string[]; readonly direktori: readonly string[] },
): Saran[] => {
  const dicari = kata.trim().toLowerCase();
  const lain = dikenal.filter((nama) => !terpakai.includes(nama) && nama.toLowerCase().includes(dicari));
  const depan = lain.filter((nama) => nama.toLowerCase().startsWith(dicari));
  const list = [...depan, ...lain.filter((nama) => !depan.includes(nama))].slice(0, SARAN_MAKS);
  const isBaru = dicari !== '' && !direktori.some((nama) => nama.toLowerCase() === dicari);
  return [
    ...list.map((nama): Saran => ({ macam: 'PIHAK', nama })),
    ...(isBaru ? [{ macam: 'TAMBAH', nama: kata.trim() } as const] : []),
  ];
};

export interface SaranPihakProps {
  readonly id: string;
  readonly saranList: readonly Saran[];
  readonly terpilih: number;
  readonly onPilih: (saran: Saran) => void;
}

export const SaranPihak = ({ id, saranList, terpilih, onPilih }: SaranPihakProps) => (
  <div id={id} role="listbox" aria-label={teksMatriks.saranPihak} className={classes.saran}>
    {saranList.map((saran, i) => (
      <div
        key={`${saran.macam} ${saran.nama}`}
        id={`${id}-${i}`}
        role="option"
        tabIndex={-1}
        aria-selected={i === terpilih}
        data-macam={saran.macam}
        onMouseDown={(event) => {
          // The text keeps the focus.
          event.preventDefault();
          onPilih(saran);
        }}
      >
        {saran.macam === 'TAMBAH' ? teksMatriks.tambahDirektori(saran.nama) : saran.nama}
      </div>
    ))}
  </div>
);
