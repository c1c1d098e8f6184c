import { Anchor, Table, Text } from '@mantine/core';
import { lazy, useState } from 'react';
import { Link } from 'wouter';
import type { DossierRingkas } from '../../../shared/contract/index';
import { formatRentang } from '../../../shared/domain/matriks/nomorMatriks';
import { pathOf } from '../../app/routes';
import { SaatSenggang } from '../../components/SaatSenggang';
import { MULAI } from '../../text/mulai';
import { formatInstan } from '../../text/umum';
import { TindakanDossier } from './TindakanDossier';

const GantiNamaDialog = lazy(async () => ({ default: (await import('./GantiNamaDialog')).GantiNamaDialog }));

/** Table of the dossiers, latest change first. */
export const DaftarDossier = ({ list }: { readonly list: readonly DossierRingkas[] }) => {
  const [diganti, setDiganti] = useState<DossierRingkas | null>(null);
  const urut = list.toSorted((a, b) => b.diubahPada.localeCompare(a.diubahPada));
  return (
    <>
      <Table highlightOnHover withTableBorder layout="fixed" aria-label={MULAI.daftar}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{MULAI.kolomNama}</Table.Th>
            <Table.Th w="28%">{MULAI.kolomInstansi}</Table.Th>
            <Table.Th w={110}>{MULAI.kolomPeriode}</Table.Th>
            <Table.Th w={230}>{MULAI.kolomDiubah}</Table.Th>
            <Table.Th w={60}>
              <span className="hanya-pembaca">{MULAI.kolomTindakan}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {urut.map((dossier) => (
            <Table.Tr key={dossier.dossierId}>
              <Table.Td>
                <Anchor component={Link} href={pathOf(dossier.dossierId)} fw={600} size="sm">
                  {dossier.nama}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{dossier.instansi}</Text>
              </Table.Td>
              <Table.Td>{formatRentang({ awal: dossier.periodeAwal, akhir: dossier.periodeAkhir })}</Table.Td>
              <Table.Td>{formatInstan(dossier.diubahPada)}</Table.Td>
              <Table.Td>
                <TindakanDossier dossier={dossier} onRename={() => setDiganti(dossier)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <SaatSenggang>
        <GantiNamaDialog dossier={diganti} onClose={() => setDiganti(null)} />
      </SaatSenggang>
    </>
  );
};
