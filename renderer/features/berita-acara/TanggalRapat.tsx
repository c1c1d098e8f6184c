import { useState } from 'react';
import { TanggalInput } from '../../components/TanggalInput';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { parseTanggal } from './parseTanggal';

export interface TanggalRapatProps {
  /** `YYYY-MM-DD` */
  readonly nilai: string | null;
  readonly onChange: (tanggal: string | null) => void;
  readonly onBlur: () => void;
}

/** The date of the meeting: picked from the calendar or typed; a text that is no date stays and is pointed out. */
export const TanggalRapat = ({ nilai, onChange, onBlur }: TanggalRapatProps) => {
  const [isSalah, setSalah] = useState(false);
  return (
    <TanggalInput
      label={teksBeritaAcara.tanggal}
      maw="100%"
      value={nilai}
      fixOnBlur={false}
      error={isSalah && teksBeritaAcara.tanggalSalah}
      onChange={(tanggal) => {
        setSalah(false);
        onChange(tanggal);
      }}
      onBlur={(event) => {
        const teks = event.currentTarget.value.trim();
        setSalah(teks !== '' && parseTanggal(teks) === null);
        onBlur();
      }}
    />
  );
};
