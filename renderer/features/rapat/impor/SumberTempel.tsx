import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { teksImpor } from '../../../text/peserta';
import { bacaTeks } from './bacaTeks';

/** A box to paste rows into. */
export const SumberTempel = ({ onBaca }: { readonly onBaca: (barisList: string[][]) => void }) => {
  const [teks, setTeks] = useState('');
  return (
    <Textarea
      data-autofocus
      label={teksImpor.kotak}
      description={teksImpor.kotakPetunjuk}
      minRows={3}
      maxRows={4}
      value={teks}
      onChange={({ currentTarget: { value } }) => {
        setTeks(value);
        onBaca(bacaTeks(value));
      }}
    />
  );
};
