import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { formatTanggal } from '../../shared/domain/format/tanggal';
import { UMUM } from '../text/umum';
import { parseTanggal } from './parseTanggal';

export interface TanggalInputProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly onChange: (tanggal: string | null) => void;
}

const LABEL = {
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  previousYear: 'Tahun sebelumnya',
  nextYear: 'Tahun berikutnya',
  previousDecade: 'Dasawarsa sebelumnya',
  nextDecade: 'Dasawarsa berikutnya',
};

/**
 * A date, typed as people write it (29/11/2021, 29 November 2021) or picked. A text that is no date stays and is pointed
 * out; the form keeps the date it had.
 */
export const TanggalInput = ({ value, onChange, onBlur, error, ...props }: TanggalInputProps) => {
  const [isSalah, setSalah] = useState(false);
  return (
    <DateInput
      maw={220}
      placeholder="29/11/2021"
      leftSection={<IconCalendar size={16} aria-hidden="true" />}
      clearable
      ariaLabels={LABEL}
      clearButtonProps={{ 'aria-label': 'Kosongkan tanggal' }}
      valueFormat={formatTanggal}
      dateParser={parseTanggal}
      fixOnBlur={false}
      {...props}
      error={error || (isSalah && UMUM.tanggalSalah)}
      value={value}
      onChange={(tanggal) => {
        setSalah(false);
        onChange(tanggal);
      }}
      onBlur={(event) => {
        const teks = event.currentTarget.value.trim();
        setSalah(teks !== '' && parseTanggal(teks) === null);
        onBlur?.(event);
      }}
    />
  );
};
