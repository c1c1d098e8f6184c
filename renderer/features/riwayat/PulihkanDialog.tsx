import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useRef } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useMutasi } from '../../data/useMutasi';
import { teksBanding } from '../../text/edisi';
import { teksRiwayat } from '../../text/riwayat';
import { UMUM } from '../../text/umum';
import type { PulihanBaris } from './pulihanBaris';

export interface PulihkanDialogProps {
  readonly dossierId: string;
  readonly aksiId: number;
  readonly barisId: string;
  readonly label: string;
  readonly pulihan: PulihanBaris;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Shows what a row will become before it is put back. */
export const PulihkanDialog = (props: PulihkanDialogProps) => {
  const { dossierId, aksiId, barisId, label, pulihan, opened, onClose } = props;
  const batal = useRef<HTMLButtonElement>(null);
  const pulihkan = useMutasi('riwayat:pulihkanBaris', { tampilkanGagal: false });
  const isSama = pulihan.macam === 'UBAH' && pulihan.bidangList.length === 0;
  const tutup = (): void => {
    pulihkan.reset();
    onClose();
  };
  const jalan = async (): Promise<void> => {
    await flushSemua();
    // The dialog shows a failure itself.
    const jadi = await pulihkan.mutateAsync({ dossierId, aksiId, barisId }).catch(() => null);
    if (jadi === null) return;
    tell(teksRiwayat.dipulihkan);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={tutup}
      size="lg"
      title={teksRiwayat.pulihkanJudul(label)}
      onEnterTransitionEnd={() => batal.current?.focus()}
    >
      <Stack gap="sm">
        <Text size="sm">
          {pulihan.macam === 'KEMBALI'
            ? teksRiwayat.pulihkanHapus
            : isSama
              ? teksRiwayat.pulihkanSama
              : teksRiwayat.pulihkanUbah}
        </Text>
        {pulihan.macam === 'UBAH' && !isSama && (
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={130}>{teksRiwayat.bidang}</Table.Th>
                <Table.Th>{teksRiwayat.kini}</Table.Th>
                <Table.Th>{teksRiwayat.menjadi}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pulihan.bidangList.map(({ nama, lama, baru }) => (
                <Table.Tr key={nama}>
                  <Table.Td>{nama}</Table.Td>
                  <Table.Td>{lama || teksBanding.kosong}</Table.Td>
                  <Table.Td>{baru || teksBanding.kosong}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {pulihkan.error && <ErrorState error={pulihkan.error} judul={teksRiwayat.pulihkanGagal} />}
        <Group justify="flex-end" gap="xs">
          <Button ref={batal} variant="default" onClick={tutup} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button loading={pulihkan.isPending} disabled={isSama} onClick={() => void jalan()}>
            {teksRiwayat.pulihkanTombol}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
