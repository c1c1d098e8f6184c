import { Group, NativeSelect, Paper, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UkuranKeberhasilan } from '../../../shared/domain/dossier';
import { TombolUrutan } from '../../components/TombolUrutan';
import { teksTarget } from '../../text/target';

export interface KartuUkuranProps {
  readonly ukuran: UkuranKeberhasilan;
  readonly nomor: number;
  readonly jumlah: number;
  readonly kelompokList: readonly { readonly barisId: string; readonly label: string }[];
  /** The plan is adopted. */
  readonly isBeku: boolean;
  readonly errorOf: (tempat: string) => string | undefined;
  readonly onUbah: (isi: Partial<UkuranKeberhasilan>) => void;
  readonly onGeser: (arah: -1 | 1) => void;
  readonly onHapus: () => void;
  readonly onBlur: () => void;
}

const splitBaris = (teks: string): string[] =>
  teks
    .split('\n')
    .map((baris) => baris.trim())
    .filter((baris) => baris !== '');

/** The measures of one kelompok program, a measure a line. */
export const KartuUkuran = (props: KartuUkuranProps) => {
  const { ukuran, nomor, jumlah, kelompokList, isBeku, errorOf, onUbah, onGeser, onHapus, onBlur } = props;
  /** Lines as typed, with the empty ones that a list leaves out; null while the field shows the list. */
  const [ketikan, setKetikan] = useState<string | null>(null);
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={teksTarget.ukuranKe(nomor)}
      data-tempat={`ukuranList[${ukuran.ukuranId}]`}
    >
      <Group align="flex-end" wrap="nowrap" gap="sm" mb="xs">
        <TextInput
          flex={1}
          label={teksTarget.namaUkuran}
          readOnly={isBeku}
          variant={isBeku ? 'filled' : 'default'}
          value={ukuran.nama}
          error={errorOf('nama')}
          onChange={(event) => onUbah({ nama: event.currentTarget.value })}
          onBlur={onBlur}
        />
        <NativeSelect
          flex={1}
          label={teksTarget.kelompok}
          disabled={isBeku}
          value={ukuran.kelompokProgramId ?? ''}
          data={[
            { value: '', label: teksTarget.tanpaKelompok },
            ...kelompokList.map(({ barisId, label }) => ({ value: barisId, label })),
          ]}
          onChange={({ currentTarget: { value } }) => onUbah({ kelompokProgramId: value === '' ? null : value })}
        />
        {!isBeku && (
          <TombolUrutan
            nama={teksTarget.sebutanUkuran(nomor)}
            isPertama={nomor === 1}
            isTerakhir={nomor === jumlah}
            onMove={onGeser}
            onRemove={onHapus}
          />
        )}
      </Group>
      <Textarea
        label={teksTarget.indikatorUkuran}
        data-tempat={`ukuranList[${ukuran.ukuranId}].indikatorList`}
        description={teksTarget.indikatorUkuranPetunjuk}
        readOnly={isBeku}
        variant={isBeku ? 'filled' : 'default'}
        value={ketikan ?? ukuran.indikatorList.join('\n')}
        error={errorOf('indikatorList')}
        onChange={({ currentTarget: { value } }) => {
          setKetikan(value);
          onUbah({ indikatorList: splitBaris(value) });
        }}
        onBlur={() => {
          setKetikan(null);
          onBlur();
        }}
      />
    </Paper>
  );
};
