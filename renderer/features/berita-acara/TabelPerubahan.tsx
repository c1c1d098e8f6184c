import { Table, Text } from '@mantine/core';
import type { PerubahanRapat } from '../../../shared/domain/rapat/perubahanRapat';
import { teksPerbaikan } from '../../text/pengesahan';
import classes from './beritaAcara.module.css';

/** What a correction changes, before and after. */
export const TabelPerubahan = ({ perubahanList }: { readonly perubahanList: readonly PerubahanRapat[] }) => (
  <Table withTableBorder className={classes.tabel} aria-label={teksPerbaikan.perubahan(perubahanList.length)}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th w="34%">{teksPerbaikan.bagian}</Table.Th>
        <Table.Th w="33%">{teksPerbaikan.semula}</Table.Th>
        <Table.Th>{teksPerbaikan.menjadi}</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {perubahanList.map(({ kelompok, bagian, semula, menjadi }, i) => (
        <Table.Tr key={`${kelompok} ${bagian} ${i}`}>
          <Table.Td>
            <Text size="xs" c="dimmed">
              {teksPerbaikan.kelompok[kelompok]}
            </Text>
            {bagian}
          </Table.Td>
          <Table.Td>{semula || <Kosong />}</Table.Td>
          <Table.Td>{menjadi || <Kosong />}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

const Kosong = () => (
  <Text span size="sm" c="dimmed">
    {teksPerbaikan.kosong}
  </Text>
);
