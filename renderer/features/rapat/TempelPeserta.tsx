import { Button, Group, Modal, ScrollArea, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Peserta } from '../../../shared/domain/dossier';
import { teksPeserta } from '../../text/peserta';
import { parseTempelan } from './parseTempelan';
import { PESERTA_MAKS } from './usePesertaList';

export interface TempelPesertaProps {
  /** Text pasted already, empty for an empty box, null while closed. */
  readonly awal: string | null;
  readonly adaList: readonly Peserta[];
  readonly onTutup: () => void;
  readonly onTambah: (teks: string) => void;
}

const PRATINJAU_MAKS = 200;

/** Shows which participants a paste would add before it adds them. */
export const TempelPeserta = ({ awal, adaList, onTutup, onTambah }: TempelPesertaProps) => {
  const [teks, setTeks] = useState(awal ?? '');
  const list = parseTempelan(teks);
  const ada = new Set(adaList.map(({ nama, instansi }) => `${nama}\t${instansi}`.toLowerCase()));
  const jumlah = Math.min(list.length, PESERTA_MAKS - adaList.length);
  return (
    <Modal opened={awal !== null} onClose={onTutup} title={teksPeserta.tempelJudul} size="xl">
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={teksPeserta.tempelKotak}
          description={teksPeserta.tempelPetunjuk}
          minRows={4}
          maxRows={6}
          value={teks}
          onChange={(event) => setTeks(event.currentTarget.value)}
        />
        {list.length === 0 ? (
          <Text size="sm" c="dimmed">
            {teksPeserta.tempelKosong}
          </Text>
        ) : (
          <>
            <Text size="sm" fw={600} role="status">
              {teksPeserta.tempelPratinjau(jumlah)}
            </Text>
            <ScrollArea.Autosize mah={240} type="auto" viewportProps={{ tabIndex: 0 }}>
              <Table withTableBorder verticalSpacing={3} aria-label={teksPeserta.tempelPratinjau(jumlah)}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{teksPeserta.nama}</Table.Th>
                    <Table.Th>{teksPeserta.instansi}</Table.Th>
                    <Table.Th>{teksPeserta.jabatan}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {list.slice(0, Math.min(PRATINJAU_MAKS, jumlah)).map(({ nama, instansi, jabatan }, i) => (
                    // Pasted rows have no identity yet.
                    // oxlint-disable-next-line react/no-array-index-key
                    <Table.Tr key={i}>
                      <Table.Td>
                        {nama}
                        {ada.has(`${nama}\t${instansi}`.toLowerCase()) && (
                          <Text span size="xs" c="var(--app-perhatian)">
                            {' '}
                            ({teksPeserta.tempelSudahAda})
                          </Text>
                        )}
                      </Table.Td>
                      <Table.Td>{instansi}</Table.Td>
                      <Table.Td>{jabatan}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollArea.Autosize>
            {jumlah > PRATINJAU_MAKS && <Text size="sm">{teksPeserta.tempelSisa(jumlah - PRATINJAU_MAKS)}</Text>}
            {jumlah < list.length && (
              <Text size="sm" c="var(--app-perhatian)">
                {teksPeserta.tempelPenuh(PESERTA_MAKS)}
              </Text>
            )}
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTutup}>
            {teksPeserta.batal}
          </Button>
          <Button disabled={jumlah <= 0} onClick={() => onTambah(teks)}>
            {teksPeserta.tempelTambah(Math.max(0, jumlah))}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
