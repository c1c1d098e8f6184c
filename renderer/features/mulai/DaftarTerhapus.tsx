import { Button, Collapse, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { tell, tellError } from '../../components/tell';
import { useDaftarTerhapus } from '../../data/queries';
import { useMutasi } from '../../data/useMutasi';
import { MULAI } from '../../text/mulai';
import { formatInstan } from '../../text/umum';

/** Deleted dossiers, to bring back; not shown while there are none. */
export const DaftarTerhapus = () => {
  const { data: list = [] } = useDaftarTerhapus();
  const [isTerbuka, { toggle }] = useDisclosure(false);
  const restore = useMutasi('dossier:restore', { isSimpan: false });
  if (list.length === 0) return null;
  const Ikon = isTerbuka ? IconChevronDown : IconChevronRight;
  return (
    <div style={{ marginTop: 24 }}>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<Ikon size={17} aria-hidden="true" />}
        aria-expanded={isTerbuka}
        onClick={toggle}
      >
        {MULAI.terhapus(list.length)}
      </Button>
      <Collapse expanded={isTerbuka}>
        <Table withTableBorder aria-label={MULAI.terhapus(list.length)}>
          <Table.Tbody>
            {list.map(({ dossierId, nama, instansi, diubahPada }) => (
              <Table.Tr key={dossierId}>
                <Table.Td>{nama}</Table.Td>
                <Table.Td>{instansi}</Table.Td>
                <Table.Td>{formatInstan(diubahPada)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={MULAI.kembalikanNama(nama)}
                    onClick={() =>
                      restore.mutate(
                        { dossierId },
                        { onSuccess: () => tell(MULAI.dikembalikan(nama)), onError: tellError },
                      )
                    }
                  >
                    {MULAI.kembalikan}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </div>
  );
};
