import { ActionIcon, Group, Table, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { Peserta } from '../../../shared/domain/dossier';
import { teksPeserta } from '../../text/peserta';
import classes from './peserta.module.css';

export interface BarisPesertaProps {
  readonly peserta: Peserta;
  readonly nomor: number;
  readonly isTerakhir: boolean;
  readonly error: string | undefined;
  readonly onUbah: (pesertaId: string, isi: Partial<Peserta>) => void;
  readonly onGeser: (pesertaId: string, arah: -1 | 1, kolom: string) => void;
  readonly onHapus: (peserta: Peserta) => void;
}

/** One participant. Plain fields and memo: hundreds of rows stay fluid while one is typed in. */
export const BarisPeserta = memo(
  ({ peserta, nomor, isTerakhir, error, onUbah, onGeser, onHapus }: BarisPesertaProps) => {
    const { pesertaId } = peserta;
    return (
      <Table.Tr>
        <Table.Td className="angka">{nomor}</Table.Td>
        {(['nama', 'instansi', 'jabatan'] as const).map((kolom) => (
          <Table.Td key={kolom}>
            <input
              className={classes.isian}
              aria-label={teksPeserta.sel(teksPeserta[kolom], nomor)}
              aria-invalid={error !== undefined}
              data-peserta-id={pesertaId}
              data-kolom={kolom}
              value={peserta[kolom]}
              onChange={(event) => onUbah(pesertaId, { [kolom]: event.currentTarget.value })}
            />
            {kolom === 'nama' && error !== undefined && (
              <Text size="xs" c="var(--mantine-color-error)">
                {error}
              </Text>
            )}
          </Table.Td>
        ))}
        <Table.Td>
          <input
            type="checkbox"
            className={classes.centang}
            aria-label={teksPeserta.sel(teksPeserta.hadir, nomor)}
            data-peserta-id={pesertaId}
            data-kolom="hadir"
            checked={peserta.hadir}
            onChange={(event) => onUbah(pesertaId, { hadir: event.currentTarget.checked })}
          />
        </Table.Td>
        <Table.Td>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={teksPeserta.naik(nomor)}
              disabled={nomor === 1}
              data-peserta-id={pesertaId}
              data-kolom="naik"
              onClick={() => onGeser(pesertaId, -1, 'naik')}
            >
              <IconArrowUp size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={teksPeserta.turun(nomor)}
              disabled={isTerakhir}
              data-peserta-id={pesertaId}
              data-kolom="turun"
              onClick={() => onGeser(pesertaId, 1, 'turun')}
            >
              <IconArrowDown size={16} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={teksPeserta.hapus(nomor)}
              onClick={() => onHapus(peserta)}
            >
              <IconTrash size={16} aria-hidden="true" />
            </ActionIcon>
          </Group>
        </Table.Td>
      </Table.Tr>
    );
  },
);
BarisPeserta.displayName = 'BarisPeserta';
