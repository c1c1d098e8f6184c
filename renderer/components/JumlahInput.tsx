import { NumberInput, type NumberInputProps } from '@mantine/core';

export interface JumlahInputProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Null and NaN show as empty. */
  readonly value: number | null;
  /** Null when the field is emptied. */
  readonly onChange: (jumlah: number | null) => void;
}

/** A count: whole, never negative, right-aligned. */
export const JumlahInput = ({ value, onChange, ...props }: JumlahInputProps) => (
  <NumberInput
    allowDecimal={false}
    allowNegative={false}
    maxLength={13}
    classNames={{ input: 'angka' }}
    {...props}
    value={value === null || Number.isNaN(value) ? '' : value}
    onChange={(isi) => onChange(typeof isi === 'number' ? isi : null)}
  />
);
