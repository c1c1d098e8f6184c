import { Table } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { teksHasil } from '../../text/hasil';
import { BarisPrioritas } from './BarisPrioritas';
import classes from './hasil.module.css';
import type { Keputusan } from './useKeputusan';

export interface TabelPrioritasProps {
  readonly keputusan: Keputusan;
  readonly isTerkunci: boolean;
}

/**
 * Tabel 4 while it is decided, most urgent suggestion first: the order does not move under the hand that types. Enter goes
 * to the field that is needed next.
 */
export const TabelPrioritas = ({ keputusan, isTerkunci }: TabelPrioritasProps) => {
  const { hasil } = keputusan;
  const badan = useRef<HTMLTableSectionElement>(null);
  const aspekList = useMemo(
    () => hasil.aspekList.toSorted((a, b) => (a.peringkatSaran ?? 0) - (b.peringkatSaran ?? 0)),
    [hasil.aspekList],
  );
  const onEnter = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    const isian = [...(badan.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const i = isian.indexOf(event.target as HTMLElement);
    if (i < 0) return;
    event.preventDefault();
    // From a rank to its reason when one is needed, else to the next rank.
    const berikut = isian
      .slice(i + 1)
      .find((el) => el.tagName === 'INPUT' || el.getAttribute('aria-invalid') === 'true');
    if (berikut) berikut.focus();
    else if (event.target instanceof HTMLElement) event.target.blur();
  };
  const { kolom } = teksHasil;
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table aria-label={teksHasil.tabelPrioritas} withTableBorder striped verticalSpacing={6} onKeyDown={onEnter}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className="angka">{kolom.saran}</Table.Th>
            <Table.Th>{kolom.aspek}</Table.Th>
            <Table.Th className={`angka ${classes.tetap}`}>{kolom.rataRata}</Table.Th>
            <Table.Th>{kolom.predikat}</Table.Th>
            <Table.Th>{kolom.keputusan}</Table.Th>
            <Table.Th w="34%">{kolom.alasan}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={badan}>
          {aspekList.map((aspek) => (
            <BarisPrioritas key={aspek.aspekId} aspek={aspek} keputusan={keputusan} isTerkunci={isTerkunci} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
