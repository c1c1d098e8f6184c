import { NumberInput, type NumberInputProps } from '@mantine/core';

export interface TahunInputProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Null and NaN show as empty. */
  readonly value: number | null;
  /** NaN when the field is emptied: the form keeps it and says what is missing. */
  readonly onChange: (tahun: number) => void;
}

/** A year, without a thousands point. */
export const TahunInput = ({ value, onChange, ...props }: TahunInputProps) => (
  <NumberInput
    maw={130}
    thousandSeparator=""
    allowDecimal={false}
    allowNegative={false}
    maxLength={4}
    {...props}
    value={value === null || Number.isNaN(value) ? '' : value}
    onChange={(isi) => onChange(typeof isi === 'number' ? isi : Number.NaN)}
  />
);
