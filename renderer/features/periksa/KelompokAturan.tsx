import { Checkbox, Table } from '@mantine/core';
import { memo } from 'react';
import { teksPeriksa } from '../../text/periksa';
import { JudulKelompok } from './JudulKelompok';
import classes from './periksa.module.css';
import type { KelompokTemuan } from './susunTemuan';
import { TempatTautan } from './TempatTautan';
import { useSebagian } from './useSebagian';

export interface KelompokAturanProps {
  readonly dossierId: string;
  readonly kelompok: KelompokTemuan;
  /** Keys of the chosen findings of any rule. */
  readonly dipilih: ReadonlySet<string>;
  /** Chooses findings, or no longer. */
  readonly onPilih: (kunciList: readonly string[], isPilih: boolean) => void;
}

/** The findings of one rule: where, what was found, what it should be; chosen one by one or all at once. */
export const KelompokAturan = memo(({ dossierId, kelompok, dipilih, onPilih }: KelompokAturanProps) => {
  const { judul, list } = kelompok;
  const [tampil, sisa] = useSebagian(list);
  const jumlahDipilih = list.filter(({ kunci }) => dipilih.has(kunci)).length;
  return (
    <section className={classes.kelompok} aria-label={judul}>
      <JudulKelompok kelompok={kelompok} order={2}>
        <Checkbox
          size="xs"
          aria-label={teksPeriksa.pilihSemua(judul, list.length)}
          checked={jumlahDipilih === list.length}
          indeterminate={jumlahDipilih > 0 && jumlahDipilih < list.length}
          onChange={({ currentTarget: { checked } }) =>
            onPilih(
              list.map(({ kunci }) => kunci),
              checked,
            )
          }
        />
      </JudulKelompok>
      <Table layout="fixed" verticalSpacing={3} className={classes.tabel}>
        <colgroup>
          <col className={classes.pilih} />
          <col span={3} />
        </colgroup>
        <Table.Thead className={classes.kepala}>
          <Table.Tr>
            <Table.Th>{teksPeriksa.pilih}</Table.Th>
            <Table.Th>{teksPeriksa.tempat}</Table.Th>
            <Table.Th>{teksPeriksa.ditemukan}</Table.Th>
            <Table.Th>{teksPeriksa.seharusnya}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampil.map(({ kunci, tempat, ditemukan, seharusnya }) => (
            <Table.Tr key={kunci} data-dipilih={dipilih.has(kunci) || undefined}>
              <Table.Td>
                <Checkbox
                  size="xs"
                  aria-label={teksPeriksa.pilihSatu(tempat.sebutan, ditemukan)}
                  checked={dipilih.has(kunci)}
                  onChange={({ currentTarget: { checked } }) => onPilih([kunci], checked)}
                />
              </Table.Td>
              <Table.Td>
                <TempatTautan dossierId={dossierId} tempat={tempat} />
              </Table.Td>
              <Table.Td>{ditemukan}</Table.Td>
              <Table.Td>{seharusnya}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sisa}
    </section>
  );
});
KelompokAturan.displayName = 'KelompokAturan';
