import { DateInput } from '@mantine/dates';
import { useState } from 'react';
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
    <DateInput
      label={teksBeritaAcara.tanggal}
      placeholder={teksBeritaAcara.tanggalPetunjuk}
      value={nilai}
      valueFormat="D MMMM YYYY"
      dateParser={parseTanggal}
      fixOnBlur={false}
      clearable
      clearButtonProps={{ 'aria-label': teksBeritaAcara.tanggalHapus }}
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
