import { useState } from 'react';
import { teksRapat } from '../../../text/rapat';
import { parseWaktu } from '../info/parseWaktu';
import classes from './kehadiran.module.css';

export interface JamInputProps {
  readonly label: string;
  /** `HH.MM` */
  readonly nilai: string | null;
  readonly tabIndex: number;
  readonly isTerkunci: boolean;
  readonly onChange: (waktu: string | null) => void;
}

/** A time of arrival in a row: read when it is left or Enter is pressed. */
export const JamInput = ({ label, nilai, tabIndex, isTerkunci, onChange }: JamInputProps) => {
  const [ketikan, setKetikan] = useState<string | null>(null);
  const [isSalah, setSalah] = useState(false);
  const simpan = (): void => {
    if (ketikan === null) return;
    const waktu = parseWaktu(ketikan);
    const isBukanJam = ketikan.trim() !== '' && waktu === null;
    setSalah(isBukanJam);
    if (isBukanJam) return;
    setKetikan(null);
    if (waktu !== nilai) onChange(waktu);
  };
  return (
    <>
      <input
        className={classes.isian}
        data-kolom="jam"
        aria-label={label}
        aria-invalid={isSalah}
        inputMode="numeric"
        placeholder="–"
        tabIndex={tabIndex}
        readOnly={isTerkunci}
        value={ketikan ?? nilai ?? ''}
        onChange={(event) => {
          setSalah(false);
          setKetikan(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') simpan();
        }}
        onBlur={simpan}
      />
      {isSalah && (
        <span role="alert" className={classes.salah}>
          {teksRapat.waktuSalah}
        </span>
      )}
    </>
  );
};
