import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { teksRapat } from '../../../text/rapat';
import { parseWaktu } from './parseWaktu';

export interface WaktuInputProps {
  readonly label: string;
  /** `HH.MM` */
  readonly nilai: string | null;
  readonly error?: string | undefined;
  readonly onChange: (waktu: string | null) => void;
  readonly onBlur: () => void;
}

/** A time of day: what is typed is read when the field is left, so that nothing changes under the fingers. */
export const WaktuInput = ({ label, nilai, error, onChange, onBlur }: WaktuInputProps) => {
  /** Text being typed, or null while the field shows what is stored. */
  const [ketikan, setKetikan] = useState<string | null>(null);
  const isSalah = ketikan !== null && ketikan.trim() !== '' && parseWaktu(ketikan) === null;
  const [isDitinggal, setDitinggal] = useState(false);
  return (
    <TextInput
      label={label}
      placeholder={teksRapat.waktuPetunjuk}
      inputMode="numeric"
      value={ketikan ?? nilai ?? ''}
      error={isSalah && isDitinggal ? teksRapat.waktuSalah : error}
      onChange={(event) => {
        setDitinggal(false);
        setKetikan(event.currentTarget.value);
      }}
      onBlur={() => {
        setDitinggal(true);
        if (ketikan === null || isSalah) return;
        onChange(parseWaktu(ketikan));
        setKetikan(null);
        onBlur();
      }}
    />
  );
};
