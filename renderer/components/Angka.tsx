import { Text } from '@mantine/core';
import { formatAngka, formatPecahan, type Pecahan } from '../../shared/domain/format/angka';

export interface AngkaProps {
  /** A number, an exact fraction, a text already formatted, or null for "not known". */
  readonly nilai: number | Pecahan | string | null;
  /** Decimals of a fraction. */
  readonly desimal?: number;
  readonly fw?: number;
}

const toTeks = (nilai: Exclude<AngkaProps['nilai'], null>, desimal: number): string => {
  if (typeof nilai === 'string') return nilai;
  return typeof nilai === 'number' ? formatAngka(nilai) : formatPecahan(nilai, desimal);
};

/** A number at the right of its cell, digits under digits. */
export const Angka = ({ nilai, desimal = 2, fw }: AngkaProps) => (
  <Text span className="angka" display="block" size="sm" fw={fw}>
    {nilai === null ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="hanya-pembaca">tidak diketahui</span>
      </>
    ) : (
      toTeks(nilai, desimal)
    )}
  </Text>
);
