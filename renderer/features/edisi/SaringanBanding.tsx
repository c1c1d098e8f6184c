import { Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { NAMA_MACAM } from '../../../shared/documents/perubahan/rincianPerubahan';
import { MACAM_LIST } from '../../../shared/documents/perubahan/ringkasPerubahan';
import { type MacamPerubahan, macamPerubahanSchema } from '../../../shared/domain/matriks/perubahanBaris';
import { teksBanding } from '../../text/edisi';
import type { KelompokBanding, SaringBanding } from './susunBanding';

export interface SaringanBandingProps {
  readonly saring: SaringBanding;
  readonly jumlah: Readonly<Record<MacamPerubahan, number>>;
  readonly kelompokList: readonly KelompokBanding[];
  readonly onUbah: (saring: SaringBanding) => void;
}

/** Kinds of change with how many there are of each, the kelompok program, and a text. */
export const SaringanBanding = ({ saring, jumlah, kelompokList, onUbah }: SaringanBandingProps) => (
  <Group gap="xs" role="group" aria-label={teksBanding.saringan} wrap="nowrap">
    <Chip.Group
      multiple
      value={[...saring.macamList]}
      onChange={(list) => onUbah({ ...saring, macamList: macamPerubahanSchema.array().parse(list) })}
    >
      <Group gap={4} wrap="nowrap" role="group" aria-label={teksBanding.macam}>
        {MACAM_LIST.map((macam) => (
          <Chip key={macam} value={macam} size="xs" variant="outline" color="laut">
            {NAMA_MACAM[macam]} ({jumlah[macam]})
          </Chip>
        ))}
      </Group>
    </Chip.Group>
    <NativeSelect
      size="xs"
      flex={1}
      miw={120}
      aria-label={teksBanding.kelompok}
      value={saring.kelompokId ?? ''}
      data={[
        { value: '', label: teksBanding.semuaKelompok },
        ...kelompokList.map(({ kelompokId, judul }) => ({ value: kelompokId, label: judul })),
      ]}
      onChange={({ currentTarget: { value } }) => onUbah({ ...saring, kelompokId: value === '' ? null : value })}
    />
    <TextInput
      size="xs"
      w={170}
      aria-label={teksBanding.teks}
      placeholder={teksBanding.teks}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={saring.teks}
      onChange={(event) => onUbah({ ...saring, teks: event.currentTarget.value })}
    />
  </Group>
);
