import { Button, Stack, Table, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Statistik } from '../../../shared/domain/dossier';
import { formatPersen } from '../../../shared/domain/format/angka';
import { type HasilStatistik, hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import { Angka } from '../../components/Angka';
import { EmptyState } from '../../components/EmptyState';
import { moveInColumn } from '../../components/gridKeys';
import { replaceAt, without } from '../../components/urutan';
import type { Draf } from '../../data/useDraf';
import { STATISTIK } from '../../text/statistik';
import { BarisTahun } from './BarisTahun';
import { addTahun } from './statistikIsian';

const TAHUN_MAKS = 50;

export interface TabelTahunProps extends Draf<Statistik> {
  readonly hasil: HasilStatistik;
}

/** One row a year, with totals below. */
export const TabelTahun = ({ draf, setDraf, errors, hasil }: TabelTahunProps) => {
  const { tahunList } = draf;
  const { total } = hasil;
  return (
    <Stack gap="xs">
      <Title order={2}>{STATISTIK.tabel}</Title>
      {tahunList.length === 0 ? (
        <EmptyState judul={STATISTIK.kosong} keterangan={STATISTIK.kosongKeterangan} />
      ) : (
        <Table
          withTableBorder
          horizontalSpacing={6}
          verticalSpacing={4}
          aria-label={STATISTIK.tabel}
          onKeyDown={moveInColumn}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={86}>{STATISTIK.tahun}</Table.Th>
              <Table.Th className="angka">{STATISTIK.diterima}</Table.Th>
              <Table.Th className="angka">{STATISTIK.selesai}</Table.Th>
              <Table.Th className="angka">{STATISTIK.proses}</Table.Th>
              <Table.Th className="angka">{STATISTIK.belum}</Table.Th>
              <Table.Th className="angka">{STATISTIK.ditangani}</Table.Th>
              <Table.Th className="angka">{STATISTIK.tingkat}</Table.Th>
              <Table.Th className="angka">{STATISTIK.tingkatBelum}</Table.Th>
              <Table.Th w={40} aria-label="Tindakan" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tahunList.map((baris, i) => (
              <BarisTahun
                key={i}
                baris={baris}
                // By position: while a year is being typed it may be empty or double.
                hasil={hitungStatistik({ ...draf, tahunList: [baris] }).tahunList[0]}
                errorOf={(kolom) => errors.get(`tahunList.${i}.${kolom}`)}
                onChange={(baru) => setDraf((d) => ({ ...d, tahunList: replaceAt(d.tahunList, i, baru) }))}
                onRemove={() => setDraf((d) => ({ ...d, tahunList: without(d.tahunList, i) }))}
              />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{STATISTIK.total}</Table.Th>
              {[total.diterima, total.selesai, total.proses, total.belum, total.ditangani].map((nilai, i) => (
                <Table.Td key={i}>
                  <Angka nilai={nilai} fw={600} />
                </Table.Td>
              ))}
              <Table.Td>
                <Angka nilai={total.tingkatPenyelesaian && formatPersen(total.tingkatPenyelesaian)} fw={600} />
              </Table.Td>
              <Table.Td>
                <Angka nilai={total.tingkatBelum && formatPersen(total.tingkatBelum)} fw={600} />
              </Table.Td>
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
        disabled={tahunList.length >= TAHUN_MAKS}
        onClick={() => setDraf(addTahun)}
      >
        {STATISTIK.tambahTahun}
      </Button>
    </Stack>
  );
};
