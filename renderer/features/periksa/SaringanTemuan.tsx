import { Chip, Group, NativeSelect } from '@mantine/core';
import { KELAS_LIST, NAMA_KELAS } from '../../../shared/domain/periksa/aturanList';
import type { TemuanTerbuka } from '../../../shared/domain/periksa/pisahkanTemuan';
import { NAMA_LAYAR } from '../../text/layar';
import { teksPeriksa } from '../../text/periksa';
import type { SaringTemuan } from './susunTemuan';

export interface SaringanTemuanProps {
  readonly list: readonly TemuanTerbuka[];
  readonly saring: SaringTemuan;
  readonly onUbah: (saring: SaringTemuan) => void;
}

/** Classes with how many open findings there are of each, and the screens that have any. */
export const SaringanTemuan = ({ list, saring, onUbah }: SaringanTemuanProps) => {
  const layarList = [...new Set(list.map(({ tempat }) => tempat.layar))];
  return (
    <Group gap="xs" role="group" aria-label={teksPeriksa.saringan} wrap="nowrap">
      <Chip.Group
        multiple
        value={[...saring.kelasList]}
        onChange={(dipilih) => onUbah({ ...saring, kelasList: KELAS_LIST.filter((kelas) => dipilih.includes(kelas)) })}
      >
        <Group gap={4} wrap="nowrap" role="group" aria-label={teksPeriksa.kelas}>
          {KELAS_LIST.map((kelas) => (
            <Chip key={kelas} value={kelas} size="xs" variant="outline" color="laut">
              {teksPeriksa.denganJumlah(NAMA_KELAS[kelas], list.filter((temuan) => temuan.kelas === kelas).length)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <NativeSelect
        size="xs"
        flex="1 1 200px"
        miw={128}
        maw={200}
        aria-label={teksPeriksa.layar}
        value={saring.layar ?? ''}
        data={[
          { value: '', label: teksPeriksa.semuaLayar },
          ...layarList.map((layar) => ({ value: layar, label: NAMA_LAYAR[layar] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onUbah({ ...saring, layar: layarList.find((layar) => layar === value) ?? null })
        }
      />
    </Group>
  );
};
