import { Table, Text } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Peserta } from '../../../shared/domain/dossier';
import type { ErrorIsian } from '../../text/errorIsian';
import { teksPeserta } from '../../text/peserta';
import { BarisPeserta } from './BarisPeserta';

export interface TabelPesertaProps {
  readonly pesertaList: readonly Peserta[];
  readonly errors: ErrorIsian;
  readonly onChange: (ubah: (list: Peserta[]) => Peserta[]) => void;
  readonly onTambah: () => void;
  readonly onHapus: (peserta: Peserta) => void;
  readonly onTempel: (teks: string) => void;
  readonly onBlur: () => void;
}

interface Fokus {
  readonly pesertaId: string;
  readonly kolom: string;
}

const fokusOf = (target: EventTarget): Fokus | null => {
  if (!(target instanceof HTMLElement)) return null;
  const { pesertaId, kolom } = target.dataset;
  return pesertaId === undefined || kolom === undefined ? null : { pesertaId, kolom };
};

const fokuskan = (wadah: HTMLElement | null, { pesertaId, kolom }: Fokus): void =>
  wadah?.querySelector<HTMLElement>(`[data-peserta-id="${pesertaId}"][data-kolom="${kolom}"]`)?.focus();

const movePeserta = (list: Peserta[], pesertaId: string, arah: -1 | 1): Peserta[] => {
  const i = list.findIndex((peserta) => peserta.pesertaId === pesertaId);
  const peserta = list[i];
  if (!peserta || i + arah < 0 || i + arah >= list.length) return list;
  return list.toSpliced(i, 1).toSpliced(i + arah, 0, peserta);
};

/** The rows of the attendance list, with the habits of a spreadsheet. */
export const TabelPeserta = (props: TabelPesertaProps) => {
  const { pesertaList, errors, onChange, onTambah, onHapus, onTempel, onBlur } = props;
  const wadah = useRef<HTMLTableElement>(null);
  /** Cell that gets the focus once the list has changed. */
  const menyusul = useRef<Fokus | 'terakhir' | null>(null);

  useEffect(() => {
    const tujuan = menyusul.current;
    menyusul.current = null;
    const terakhir = pesertaList.at(-1);
    if (tujuan === 'terakhir') {
      if (terakhir) fokuskan(wadah.current, { pesertaId: terakhir.pesertaId, kolom: 'nama' });
    } else if (tujuan !== null) fokuskan(wadah.current, tujuan);
  }, [pesertaList]);

  const geser = useCallback(
    (pesertaId: string, arah: -1 | 1, kolom: string): void => {
      menyusul.current = { pesertaId, kolom };
      onChange((list) => movePeserta(list, pesertaId, arah));
    },
    [onChange],
  );
  const ubah = useCallback(
    (pesertaId: string, isi: Partial<Peserta>): void =>
      onChange((list) => list.map((peserta) => (peserta.pesertaId === pesertaId ? { ...peserta, ...isi } : peserta))),
    [onChange],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const fokus = fokusOf(event.target);
    if (!fokus) return;
    // Enter on a button is the button's own.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    const i = pesertaList.findIndex(({ pesertaId }) => pesertaId === fokus.pesertaId);
    const arah = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : null;
    if (arah === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey) {
      if (event.key !== 'Enter') geser(fokus.pesertaId, arah, fokus.kolom);
      return;
    }
    const tujuan = pesertaList[i + arah];
    if (tujuan) fokuskan(wadah.current, { ...fokus, pesertaId: tujuan.pesertaId });
    else if (event.key === 'Enter') {
      menyusul.current = 'terakhir';
      onTambah();
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    const teks = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(teks.trim())) return;
    event.preventDefault();
    onTempel(teks);
  };

  return (
    <>
      <Table
        ref={wadah}
        withTableBorder
        verticalSpacing={2}
        horizontalSpacing={6}
        aria-label={teksPeserta.judul}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={onBlur}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={48} className="angka">
              {teksPeserta.no}
            </Table.Th>
            <Table.Th w="32%">{teksPeserta.nama}</Table.Th>
            <Table.Th>{teksPeserta.instansi}</Table.Th>
            <Table.Th>{teksPeserta.jabatan}</Table.Th>
            <Table.Th w={64}>{teksPeserta.hadir}</Table.Th>
            <Table.Th w={112}>{teksPeserta.aksi}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pesertaList.map((peserta, i) => (
            <BarisPeserta
              key={peserta.pesertaId}
              peserta={peserta}
              nomor={i + 1}
              isTerakhir={i === pesertaList.length - 1}
              error={errors.get(`${i}.nama`) ?? errors.get(`${i}.instansi`) ?? errors.get(`${i}.jabatan`)}
              onUbah={ubah}
              onGeser={geser}
              onHapus={onHapus}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={4}>
        {teksPeserta.petunjuk}
      </Text>
    </>
  );
};
