import { TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import { tulisVariabel } from '../../../../shared/domain/variabel/splitVariabel';
import type { VariabelNaskah } from '../../../../shared/domain/variabel/variabelNaskah';
import { NASKAH } from '../../../text/naskah';
import { NASKAH_EDITOR } from '../../../text/naskahEditor';
import { PilihVariabel } from './saran/PilihVariabel';

export interface JudulBagianProps {
  readonly judul: string;
  readonly error: string | undefined;
  readonly variabelList: readonly VariabelNaskah[];
  readonly onUbah: (judul: string) => void;
}

/** The title of a section: plain text that may hold variables by their names. */
export const JudulBagian = memo(({ judul, error, variabelList, onUbah }: JudulBagianProps) => {
  const input = useRef<HTMLInputElement>(null);
  const sisip = (nama: string): void => {
    const elemen = input.current;
    const mulai = elemen?.selectionStart ?? judul.length;
    const akhir = elemen?.selectionEnd ?? judul.length;
    const tulisan = tulisVariabel(nama);
    onUbah(judul.slice(0, mulai) + tulisan + judul.slice(akhir));
    elemen?.focus();
    requestAnimationFrame(() => elemen?.setSelectionRange(mulai + tulisan.length, mulai + tulisan.length));
  };
  return (
    <TextInput
      ref={input}
      label={NASKAH.judulBagian}
      value={judul}
      error={error}
      onChange={(event) => onUbah(event.currentTarget.value)}
      rightSection={
        <PilihVariabel
          label={NASKAH_EDITOR.sisipDiJudul}
          ikon={<IconBraces size={16} aria-hidden="true" />}
          list={variabelList}
          onPilih={sisip}
        />
      }
    />
  );
});
JudulBagian.displayName = 'JudulBagian';
