import { Anchor, Button, Table, Text, Title } from '@mantine/core';
import { memo, useState } from 'react';
import { Link } from 'wouter';
import { NAMA_KELAS } from '../../../shared/domain/periksa/aturanList';
import { NAMA_LAYAR } from '../../text/layar';
import { teksPeriksa } from '../../text/periksa';
import { IkonKelas } from './IkonKelas';
import { pathTemuan } from './pathTemuan';
import classes from './periksa.module.css';
import type { KelompokTemuan } from './susunTemuan';

/** Rows drawn at once: one rule may find thousands. */
const AWAL = 50;

export interface KelompokAturanProps {
  readonly dossierId: string;
  readonly kelompok: KelompokTemuan;
}

/** The findings of one rule: where, what was found, what it should be. */
export const KelompokAturan = memo(({ dossierId, kelompok: { kelas, judul, list } }: KelompokAturanProps) => {
  const [isSemua, setSemua] = useState(false);
  const tampil = isSemua ? list : list.slice(0, AWAL);
  return (
    <section className={classes.kelompok} aria-label={judul}>
      <Title order={2} className={classes.judul}>
        <IkonKelas kelas={kelas} />
        <Text span size="xs" fw={600} c="dimmed">
          {NAMA_KELAS[kelas]}
        </Text>
        {judul} ({list.length})
      </Title>
      <Table layout="fixed" verticalSpacing={3} className={classes.tabel}>
        <Table.Thead className={classes.kepala}>
          <Table.Tr>
            <Table.Th>{teksPeriksa.tempat}</Table.Th>
            <Table.Th>{teksPeriksa.ditemukan}</Table.Th>
            <Table.Th>{teksPeriksa.seharusnya}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampil.map(({ tempat, ditemukan, seharusnya }) => (
            <Table.Tr key={`${tempat.jalur} ${ditemukan}`}>
              <Table.Td>
                <Anchor
                  component={Link}
                  href={pathTemuan(dossierId, tempat)}
                  size="sm"
                  aria-label={teksPeriksa.buka(tempat.sebutan, NAMA_LAYAR[tempat.layar])}
                >
                  {tempat.sebutan}
                </Anchor>
                <Text span size="xs" c="dimmed">
                  {` – ${NAMA_LAYAR[tempat.layar]}`}
                </Text>
              </Table.Td>
              <Table.Td>{ditemukan}</Table.Td>
              <Table.Td>{seharusnya}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {tampil.length < list.length && (
        <Button variant="default" size="compact-sm" mt={4} onClick={() => setSemua(true)}>
          {teksPeriksa.semua(list.length)}
        </Button>
      )}
    </section>
  );
});
KelompokAturan.displayName = 'KelompokAturan';
