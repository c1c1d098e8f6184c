import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Blok, Pejabat } from '../../../shared/domain/dossier';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { insertAt, moveAt, replaceAt, without } from '../../components/urutan';
import type { ErrorIsian } from '../../text/errorIsian';
import { NAMA_BLOK, NASKAH } from '../../text/naskah';
import { BlokKartu } from './BlokKartu';
import { teksBlok } from './blokBaru';
import { useBlokStabil } from './useBlokStabil';

export interface DaftarBlokProps {
  readonly blokList: readonly Blok[];
  readonly pejabatList: readonly Pejabat[];
  readonly errors: ErrorIsian;
  readonly onChange: (ubah: (blokList: Blok[]) => Blok[]) => void;
}

/** The blocks of a section. A block with words asks before it goes; an empty one just goes. */
export const DaftarBlok = ({ blokList, pejabatList, errors, onChange }: DaftarBlokProps) => {
  const [dihapus, setDihapus] = useState<number | null>(null);
  const tindakan = useBlokStabil({
    onReplace: (i, blok) => onChange((list) => replaceAt(list, i, blok)),
    onMove: (i, langkah) => onChange((list) => [...moveAt(list, i, langkah)]),
    onInsert: (i, blok) => onChange((list) => insertAt(list, i, blok)),
    onRemove: (i) => {
      const blok = blokList[i];
      if (blok && teksBlok(blok) !== '') setDihapus(i);
      else onChange((list) => without(list, i));
    },
  });
  const blokDihapus = dihapus === null ? undefined : blokList[dihapus];
  return (
    <>
      {blokList.map((blok, i) => (
        <BlokKartu
          key={i}
          i={i}
          blok={blok}
          jumlah={blokList.length}
          pejabatList={pejabatList}
          error={errorsOf(errors, i)}
          tindakan={tindakan}
        />
      ))}
      <ConfirmDelete
        opened={blokDihapus !== undefined}
        judul={NASKAH.judulHapus}
        onCancel={() => setDihapus(null)}
        onConfirm={() => {
          const i = dihapus;
          setDihapus(null);
          if (i !== null) onChange((list) => without(list, i));
        }}
      >
        {blokDihapus && (
          <>
            <Text size="sm" mb="xs">
              {NASKAH.hapusIsi(NAMA_BLOK[blokDihapus.jenis], shorten(teksBlok(blokDihapus)))}
            </Text>
            <Text size="sm">{NASKAH.hapusUrungkan}</Text>
          </>
        )}
      </ConfirmDelete>
    </>
  );
};

const shorten = (teks: string): string => (teks.length > 200 ? `${teks.slice(0, 199).trimEnd()}…` : teks);

/** First sentence about a block, whichever of its fields it is about. */
const errorsOf = (errors: ErrorIsian, i: number): string | undefined =>
  [...errors].find(([path]) => path.startsWith(`blokList.${i}.`))?.[1];
