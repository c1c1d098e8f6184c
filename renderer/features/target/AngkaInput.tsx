import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatAngka, parseAngka } from '../../../shared/domain/format/angka';
import { teksTarget } from '../../text/target';

export interface AngkaInputProps {
  readonly label: string;
  readonly nilai: number | null;
  /** Sentence about a number that was read. */
  readonly error?: string | undefined;
  readonly isPersen?: boolean;
  readonly isBulat?: boolean;
  /** Years are written without a point between the thousands. */
  readonly isTahun?: boolean;
  readonly isTetap?: boolean;
  readonly onChange: (nilai: number | null) => void;
  readonly onBlur: () => void;
}

const MAKS = 1_000_000_000;

/** A number with a decimal comma, read when the field is left; what is no number stays and is pointed out. */
export const AngkaInput = (props: AngkaInputProps) => {
  const {
    label,
    nilai,
    error,
    isPersen = false,
    isBulat = false,
    isTahun = false,
    isTetap = false,
    onChange,
    onBlur,
  } = props;
  const [ketikan, setKetikan] = useState<string | null>(null);
  const [isDitinggal, setDitinggal] = useState(false);
  const rapi = (ketikan ?? '').replace('%', '').trim();
  const angka = parseAngka(rapi);
  const isDiterima = rapi === '' || (angka !== null && isSah(angka, isBulat || isTahun, isTahun));
  const cetak = nilai === null ? '' : isTahun ? String(nilai) : formatAngka(nilai);
  return (
    <TextInput
      aria-label={label}
      inputMode="decimal"
      readOnly={isTetap}
      variant={isTetap ? 'filled' : 'default'}
      classNames={{ input: 'angka' }}
      value={ketikan ?? (isPersen && cetak !== '' ? `${cetak}%` : cetak)}
      error={
        ketikan !== null && isDitinggal && !isDiterima
          ? isTahun
            ? teksTarget.tahunSalah
            : isBulat
              ? teksTarget.bukanBulat
              : teksTarget.bukanAngka
          : error
      }
      onFocus={() => {
        if (ketikan === null) setKetikan(cetak);
      }}
      onChange={(event) => {
        setDitinggal(false);
        setKetikan(event.currentTarget.value);
      }}
      onBlur={() => {
        setDitinggal(true);
        if (!isDiterima) return;
        if (ketikan !== null && angka !== nilai) onChange(rapi === '' ? null : angka);
        setKetikan(null);
        onBlur();
      }}
    />
  );
};

const isSah = (angka: number, isBulat: boolean, isTahun: boolean): boolean =>
  angka >= 0 &&
  angka <= MAKS &&
  (!isBulat || Number.isInteger(angka)) &&
  (!isTahun || (angka >= 1945 && angka <= 2200));
