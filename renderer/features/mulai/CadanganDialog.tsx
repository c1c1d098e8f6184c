import { Button, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Cadangan } from '../../../shared/contract/index';
import { ConfirmDelete } from '../../components/ConfirmDelete';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { tell, tellError } from '../../components/tell';
import { clearSimpananDraf } from '../../data/draf';
import { useCadangan } from '../../data/queries';
import { queryClient } from '../../data/queryClient';
import { forgetGagal } from '../../data/statusSimpan';
import { useMutasi } from '../../data/useMutasi';
import { CADANGAN } from '../../text/mulai';
import { formatInstan, formatUkuran } from '../../text/umum';

/** Backups of the whole store, newest first; one can be put back. */
export const CadanganDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const { data: list, error, refetch } = useCadangan(opened);
  const [dipilih, setDipilih] = useState<Cadangan | null>(null);
  const [, navigate] = useLocation();
  const restore = useMutasi('cadangan:restore', { isSimpan: false });
  const onConfirm = async (): Promise<void> => {
    if (!dipilih) return;
    setDipilih(null);
    try {
      await restore.mutateAsync({ cadanganId: dipilih.cadanganId });
      clearSimpananDraf();
      forgetGagal();
      // Everything the window knows came from the other database.
      onClose();
      navigate('/');
      await queryClient.resetQueries();
      tell(CADANGAN.berhasil);
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={CADANGAN.judul} size="lg">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {CADANGAN.keterangan}
        </Text>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : list === undefined ? (
          <LoadingState />
        ) : list.length === 0 ? (
          <Text size="sm">{CADANGAN.kosong}</Text>
        ) : (
          <ScrollArea.Autosize mah={380}>
            <Table aria-label={CADANGAN.judul}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{CADANGAN.kolomWaktu}</Table.Th>
                  <Table.Th>{CADANGAN.kolomAlasan}</Table.Th>
                  <Table.Th className="angka">{CADANGAN.kolomUkuran}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.map((cadangan) => (
                  <Table.Tr key={cadangan.cadanganId}>
                    <Table.Td>{formatInstan(cadangan.dibuatPada)}</Table.Td>
                    <Table.Td>{CADANGAN.alasan[cadangan.alasan]}</Table.Td>
                    <Table.Td className="angka">{formatUkuran(cadangan.ukuranByte)}</Table.Td>
                    <Table.Td ta="right">
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={CADANGAN.pulihkanNama(formatInstan(cadangan.dibuatPada))}
                        onClick={() => setDipilih(cadangan)}
                      >
                        {CADANGAN.pulihkan}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        )}
      </Stack>
      <ConfirmDelete
        opened={dipilih !== null}
        judul={CADANGAN.judulPulihkan}
        labelHapus={CADANGAN.pulihkan}
        onCancel={() => setDipilih(null)}
        onConfirm={() => void onConfirm()}
      >
        {dipilih && CADANGAN.tanya(formatInstan(dipilih.dibuatPada))}
      </ConfirmDelete>
    </Modal>
  );
};
