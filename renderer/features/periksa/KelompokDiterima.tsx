import { Button, Group, Table, Text } from '@mantine/core';
import type { TemuanTerterima } from '../../../shared/domain/periksa/pisahkanTemuan';
import { teksPeriksa } from '../../text/periksa';
import { formatInstan } from '../../text/umum';
import { JudulKelompok } from './JudulKelompok';
import classes from './periksa.module.css';
import type { KelompokTemuan } from './susunTemuan';
import { TempatTautan } from './TempatTautan';
import { useSebagian } from './useSebagian';

export interface KelompokDiterimaProps {
  readonly dossierId: string;
  readonly kelompok: KelompokTemuan<TemuanTerterima>;
  /** Lets findings count again. */
  readonly onBatal: (kunciList: readonly string[]) => void;
}

/** Findings of one rule that were accepted together: the reason, and the way back for each or all. */
export const KelompokDiterima = ({ dossierId, kelompok, onBatal }: KelompokDiterimaProps) => {
  const { judul, list } = kelompok;
  const [tampil, sisa] = useSebagian(list);
  const [pertama] = list;
  if (!pertama) return null;
  return (
    <section className={classes.kelompok} aria-label={teksPeriksa.diterimaJudul(judul)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <div style={{ minWidth: 0 }}>
          <JudulKelompok kelompok={kelompok} order={3} />
          <Text size="sm" className={classes.alasan}>
            {teksPeriksa.sebab(pertama.alasan)}{' '}
            <Text span size="xs" c="dimmed">
              {formatInstan(pertama.diterimaPada)}
            </Text>
          </Text>
        </div>
        {list.length > 1 && (
          <Button
            variant="default"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            onClick={() => onBatal(list.map(({ kunci }) => kunci))}
          >
            {teksPeriksa.batalSemua(list.length)}
          </Button>
        )}
      </Group>
      <Table layout="fixed" verticalSpacing={3} className={classes.tabel}>
        <colgroup>
          <col span={3} />
          <col className={classes.kolomBatal} />
        </colgroup>
        <Table.Thead className={classes.kepala}>
          <Table.Tr>
            <Table.Th>{teksPeriksa.tempat}</Table.Th>
            <Table.Th>{teksPeriksa.ditemukan}</Table.Th>
            <Table.Th>{teksPeriksa.seharusnya}</Table.Th>
            <Table.Th>{teksPeriksa.batal}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampil.map(({ kunci, tempat, ditemukan, seharusnya }) => (
            <Table.Tr key={kunci}>
              <Table.Td>
                <TempatTautan dossierId={dossierId} tempat={tempat} />
              </Table.Td>
              <Table.Td>{ditemukan}</Table.Td>
              <Table.Td>{seharusnya}</Table.Td>
              <Table.Td className={classes.batal}>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={teksPeriksa.batalSatu(tempat.sebutan, ditemukan)}
                  onClick={() => onBatal([kunci])}
                >
                  {teksPeriksa.batal}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sisa}
    </section>
  );
};
