import { Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { teksHadir } from '../../../text/peserta';
import { listInstansi, type Saringan, type SaringHadir } from './saringPeserta';

export interface SaringKehadiranProps {
  readonly list: readonly Peserta[];
  readonly saringan: Saringan;
  readonly cariRef: RefObject<HTMLInputElement | null>;
  readonly onSaring: (isi: Partial<Saringan>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const SARING_LIST: readonly SaringHadir[] = ['SEMUA', 'BELUM', 'HADIR', 'TERLAMBAT'];

/** Finds people by name while they arrive, or shows one office or state only. */
export const SaringKehadiran = ({ list, saringan, cariRef, onSaring, onKeyDown }: SaringKehadiranProps) => (
  <Group gap="xs" align="flex-end" wrap="nowrap" flex="1 1 520px">
    <TextInput
      ref={cariRef}
      flex={1}
      maw={330}
      label={teksHadir.cari}
      placeholder={teksHadir.cariPetunjuk}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={saringan.cari}
      onChange={(event) => onSaring({ cari: event.currentTarget.value })}
      onKeyDown={onKeyDown}
    />
    <NativeSelect
      w={200}
      label={teksHadir.saringInstansi}
      value={saringan.instansi ?? ''}
      data={[
        { value: '', label: teksHadir.semuaInstansi },
        ...listInstansi(list).map((instansi) => ({ value: instansi, label: instansi })),
      ]}
      onChange={({ currentTarget: { value } }) => onSaring({ instansi: value === '' ? null : value })}
    />
    <NativeSelect
      w={140}
      label={teksHadir.saringHadir}
      value={saringan.hadir}
      data={SARING_LIST.map((value) => ({ value, label: teksHadir.saring[value] }))}
      onChange={({ currentTarget: { value } }) =>
        onSaring({ hadir: SARING_LIST.find((pilihan) => pilihan === value) ?? 'SEMUA' })
      }
    />
  </Group>
);
