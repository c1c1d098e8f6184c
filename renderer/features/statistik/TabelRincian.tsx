import { Button, Stack, Table, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Statistik } from '../../../shared/domain/dossier';
import { moveInColumn } from '../../components/gridKeys';
import { HapusBaris } from '../../components/HapusBaris';
import { JumlahInput } from '../../components/JumlahInput';
import { replaceAt, without } from '../../components/urutan';
import type { Draf } from '../../data/useDraf';
import { STATISTIK } from '../../text/statistik';

const RINCIAN_MAKS = 50;

export interface TabelRincianProps extends Draf<Statistik> {
  readonly nama: 'klasifikasiList' | 'kanalList';
  readonly judul: string;
}

/** Classes or channels of complaints: a value list of the office, with counts where they are known. */
export const TabelRincian = ({ draf, setDraf, errors, nama, judul }: TabelRincianProps) => {
  const list = draf[nama];
  const ubahAt = (i: number, baru: Partial<(typeof list)[number]>): void =>
    setDraf((d) => {
      const ada = d[nama][i];
      return ada ? { ...d, [nama]: replaceAt(d[nama], i, { ...ada, ...baru }) } : d;
    });
  return (
    <Stack gap={6}>
      <Title order={2}>{judul}</Title>
      {list.length > 0 && (
        <Table withTableBorder horizontalSpacing={6} verticalSpacing={4} aria-label={judul} onKeyDown={moveInColumn}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{STATISTIK.nama}</Table.Th>
              <Table.Th w={88} className="angka">
                {STATISTIK.jumlah}
              </Table.Th>
              <Table.Th>{STATISTIK.catatan}</Table.Th>
              <Table.Th w={40} aria-label="Tindakan" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.map((rincian, i) => (
              <Table.Tr key={i}>
                <Table.Td>
                  <TextInput
                    size="xs"
                    aria-label={`${STATISTIK.nama} ${i + 1}`}
                    data-kolom="nama"
                    value={rincian.nama}
                    error={errors.get(`${nama}.${i}.nama`)}
                    onChange={(event) => ubahAt(i, { nama: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <JumlahInput
                    size="xs"
                    aria-label={`${STATISTIK.jumlah} ${rincian.nama}`}
                    data-kolom="jumlah"
                    value={rincian.jumlah}
                    error={errors.get(`${nama}.${i}.jumlah`)}
                    onChange={(jumlah) => ubahAt(i, { jumlah })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    size="xs"
                    aria-label={`${STATISTIK.catatan} ${rincian.nama}`}
                    data-kolom="keterangan"
                    value={rincian.keterangan}
                    error={errors.get(`${nama}.${i}.keterangan`)}
                    onChange={(event) => ubahAt(i, { keterangan: event.currentTarget.value })}
                  />
                </Table.Td>
                <HapusBaris
                  label={`Hapus ${rincian.nama}`}
                  onRemove={() => setDraf((d) => ({ ...d, [nama]: without(d[nama], i) }))}
                />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
        disabled={list.length >= RINCIAN_MAKS}
        onClick={() => setDraf((d) => ({ ...d, [nama]: [...d[nama], { nama: '', jumlah: null, keterangan: '' }] }))}
      >
        {STATISTIK.tambah}
      </Button>
    </Stack>
  );
};
