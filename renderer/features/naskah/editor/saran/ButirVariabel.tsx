import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import classes from './Saran.module.css';

/** A variable in a list: its meaning, its value, and its name in small. */
export const ButirVariabel = ({ variabel: { nama, makna, nilai } }: { readonly variabel: VariabelNaskah }) => (
  <>
    <span className={classes.makna}>{makna}</span>
    <span className={classes.baris}>
      <code>{nama}</code>
      <span className={nilai === null ? classes.tanpa : classes.nilai}>{nilai ?? NASKAH_EDITOR.tanpaNilai}</span>
    </span>
  </>
);
