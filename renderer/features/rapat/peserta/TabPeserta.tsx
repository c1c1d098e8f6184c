import { Button, Group, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconClipboardText,
  IconFileSpreadsheet,
  IconSortAscendingNumbers,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { ConfirmDelete } from '../../../components/ConfirmDelete';
import type { Draf } from '../../../data/useDraf';
import { teksPeserta } from '../../../text/peserta';
import { ImporPesertaDialog, type SumberImpor } from '../impor/ImporPesertaDialog';
import { GridPeserta } from './GridPeserta';
import { PESERTA_MAKS } from './kolomPeserta';
import { useGridPeserta } from './useGridPeserta';
import { useGridPesertaKeys } from './useGridPesertaKeys';
import { useUbahPeserta } from './useUbahPeserta';

export interface TabPesertaProps {
  readonly dossierId: string;
  readonly rapatId: string;
  readonly form: Draf<Peserta[]>;
  readonly isTerkunci: boolean;
}

/** The list of participants: typed like a spreadsheet, or brought in from elsewhere. */
export const TabPeserta = ({ dossierId, rapatId, form, isTerkunci }: TabPesertaProps) => {
  const { draf: list, errors } = form;
  const jumlahBaris = Math.max(1, Math.min(list.length + (isTerkunci ? 0 : 1), PESERTA_MAKS));
  const grid = useGridPeserta(jumlahBaris);
  const gridRef = useRef<HTMLDivElement>(null);
  const [sumber, setSumber] = useState<SumberImpor | null>(null);
  const ubah = useUbahPeserta(form, grid);
  const onKeyDown = useGridPesertaKeys(grid, jumlahBaris, isTerkunci, ubah);
  const { barisAwal, barisAkhir } = grid.rentang;
  const tombol = { size: 'xs', variant: 'default' } as const;

  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" role="status">
          {teksPeserta.jumlah(list.length)}
        </Text>
        {!isTerkunci && (
          <Group gap={6}>
            <Button
              {...tombol}
              leftSection={<IconClipboardText size={16} aria-hidden="true" />}
              onClick={() => setSumber('TEMPEL')}
            >
              {teksPeserta.tempel}
            </Button>
            <Button
              {...tombol}
              leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
              onClick={() => setSumber('BERKAS')}
            >
              {teksPeserta.dariBerkas}
            </Button>
            <Button
              {...tombol}
              leftSection={<IconUsers size={16} aria-hidden="true" />}
              onClick={() => setSumber('RAPAT')}
            >
              {teksPeserta.dariRapat}
            </Button>
            <Button
              {...tombol}
              leftSection={<IconSortAscendingNumbers size={16} aria-hidden="true" />}
              disabled={list.length < 2}
              onClick={ubah.urutkan}
            >
              {teksPeserta.urutkan}
            </Button>
          </Group>
        )}
      </Group>
      <GridPeserta
        list={list}
        jumlahBaris={jumlahBaris}
        grid={grid}
        gridRef={gridRef}
        isTerkunci={isTerkunci}
        errors={errors}
        onKeyDown={onKeyDown}
        onIsi={ubah.isi}
        onKosongkan={ubah.kosongkan}
        onTempel={ubah.tempel}
        onSeret={ubah.seret}
      />
      {!isTerkunci && (
        <Group justify="space-between" align="flex-start" mt={6} wrap="nowrap">
          <Text size="xs" c="dimmed">
            {list.length === 0 ? teksPeserta.kosong : teksPeserta.petunjuk}
          </Text>
          <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
            <Button
              {...tombol}
              leftSection={<IconArrowUp size={16} aria-hidden="true" />}
              disabled={barisAwal === 0 || barisAkhir >= list.length}
              onClick={() => ubah.geserBaris(-1)}
            >
              {teksPeserta.naik}
            </Button>
            <Button
              {...tombol}
              leftSection={<IconArrowDown size={16} aria-hidden="true" />}
              disabled={barisAkhir >= list.length - 1}
              onClick={() => ubah.geserBaris(1)}
            >
              {teksPeserta.turun}
            </Button>
            <Button
              {...tombol}
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              disabled={barisAwal >= list.length}
              onClick={ubah.hapusBaris}
            >
              {teksPeserta.hapus}
            </Button>
          </Group>
        </Group>
      )}
      <ImporPesertaDialog
        key={sumber ?? 'tutup'}
        sumber={sumber}
        rapat={{ dossierId, rapatId }}
        adaList={list}
        onClose={() => setSumber(null)}
        onTambah={(baru) => {
          ubah.tambah(baru);
          setSumber(null);
        }}
      />
      <ConfirmDelete
        opened={ubah.dihapus !== null}
        judul={teksPeserta.hapusJudul}
        onCancel={ubah.batalHapus}
        onConfirm={() => {
          ubah.hapusPasti();
          gridRef.current?.focus();
        }}
      >
        {ubah.dihapus?.length === 1
          ? teksPeserta.hapusIsi(ubah.dihapus[0]?.nama.trim() || teksPeserta.tanpaNama)
          : teksPeserta.hapusBanyak(ubah.dihapus?.length ?? 0)}
      </ConfirmDelete>
    </>
  );
};
