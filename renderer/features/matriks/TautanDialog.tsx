import { Button, Group, Modal, ScrollArea, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Bank } from '../../../shared/domain/dossier';
import { useMutasi } from '../../data/useMutasi';
import { teksMatriks } from '../../text/matriks';
import { UMUM } from '../../text/umum';
import type { PohonMatriks } from './pohonMatriks';

const teks = teksMatriks.dialogTautan;

export interface TautanDialogProps {
  readonly dossierId: string;
  readonly bank: Bank;
  readonly pohon: PohonMatriks;
  readonly peringkatByAspek: ReadonlyMap<string, number>;
  readonly onTutup: () => void;
}

/** Which kelompok program answers which aspect; questions and scale of the bank stay as they are. */
export const TautanDialog = ({ dossierId, bank, pohon, peringkatByAspek, onTutup }: TautanDialogProps) => {
  const simpan = useMutasi('bank:save');
  const [pilihan, setPilihan] = useState<Readonly<Record<string, string | null>>>(() =>
    Object.fromEntries(bank.aspekList.map(({ aspekId, kelompokProgramId }) => [aspekId, kelompokProgramId])),
  );
  const kelompokList = [...pohon.values()]
    .filter(({ tingkat }) => tingkat === 0)
    .map(({ baris, label }) => ({
      value: baris.barisId,
      label: `${label} ${baris.uraian || teksMatriks.uraianKosong}`,
    }));
  const onSimpan = (): void => {
    const aspekList = bank.aspekList.map((aspek) => ({ ...aspek, kelompokProgramId: pilihan[aspek.aspekId] ?? null }));
    simpan.mutate({ dossierId, aspekList, skalaList: bank.skalaList, predikatSet: bank.predikatSet });
    onTutup();
  };
  return (
    <Modal opened onClose={onTutup} title={teks.judul} size="xl" scrollAreaComponent={ScrollArea.Autosize}>
      <Stack gap="md">
        {bank.aspekList.length === 0 ? (
          <Text size="sm">{teks.kosong}</Text>
        ) : (
          <Table aria-label={teks.judul}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{teks.prioritas}</Table.Th>
                <Table.Th>{teks.aspek}</Table.Th>
                <Table.Th>{teks.kelompok}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bank.aspekList.map(({ aspekId, nama }) => (
                <Table.Tr key={aspekId}>
                  <Table.Td>{peringkatByAspek.get(aspekId) ?? '–'}</Table.Td>
                  <Table.Td>{nama}</Table.Td>
                  <Table.Td w="55%">
                    <Select
                      size="sm"
                      clearable
                      aria-label={teks.untuk(nama)}
                      placeholder={teks.belum}
                      data={kelompokList}
                      value={pilihan[aspekId] ?? null}
                      onChange={(nilai) => setPilihan((lama) => ({ ...lama, [aspekId]: nilai }))}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTutup}>
            {UMUM.batal}
          </Button>
          <Button onClick={onSimpan} disabled={bank.aspekList.length === 0}>
            {teks.simpan}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
