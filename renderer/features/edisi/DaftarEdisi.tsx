import { Table, Text, UnstyledButton } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import { sebutEdisi } from '../../../shared/documents/perubahan/sebutEdisi';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatTanggal } from '../../../shared/domain/format/tanggal';
import { teksEdisi } from '../../text/edisi';
import classes from './edisi.module.css';
import { keadaanEdisi } from './keadaanEdisi';

const IKON = { DRAF: IconPencil, BEKU: IconLock, LUAR: IconLockOpen } as const;

export interface DaftarEdisiProps {
  readonly dossier: Dossier;
  readonly dipilih: string;
  readonly onPilih: (edisiId: string) => void;
}

/** All editions, the newest first, with their state in icon and words. */
export const DaftarEdisi = ({ dossier, dipilih, onPilih }: DaftarEdisiProps) => {
  const { kolom } = teksEdisi;
  const kini = dossier.edisiList.at(-1);
  return (
    <Table withTableBorder aria-label={teksEdisi.daftar} className={classes.daftar}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={210}>{kolom.edisi}</Table.Th>
          <Table.Th>{kolom.peraturan}</Table.Th>
          <Table.Th w={150}>{kolom.tanggal}</Table.Th>
          <Table.Th w={240}>{kolom.keadaan}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {dossier.edisiList.toReversed().map((edisi) => {
          const keadaan = keadaanEdisi(edisi);
          const Ikon = IKON[keadaan];
          const isDipilih = edisi.edisiId === dipilih;
          return (
            <Table.Tr key={edisi.edisiId} data-dipilih={isDipilih || undefined}>
              <Table.Td>
                <UnstyledButton
                  className={classes.pilihEdisi}
                  aria-pressed={isDipilih}
                  onClick={() => onPilih(edisi.edisiId)}
                >
                  {teksEdisi.namaEdisi(edisi.perubahanKe)}
                  {edisi === kini && (
                    <Text span size="xs" c="dimmed">
                      {' '}
                      ({teksEdisi.kini})
                    </Text>
                  )}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>{sebutEdisi(dossier, edisi)}</Table.Td>
              <Table.Td>
                {edisi.tanggalPenetapan === null ? (
                  <Text span size="sm" c="dimmed">
                    {teksEdisi.belumAda}
                  </Text>
                ) : (
                  formatTanggal(edisi.tanggalPenetapan)
                )}
              </Table.Td>
              <Table.Td>
                <Ikon size={16} aria-hidden="true" style={{ verticalAlign: '-3px', marginInlineEnd: 6 }} />
                {teksEdisi.keadaan[keadaan]}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};
