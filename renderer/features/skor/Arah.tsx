import { Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { teksTerdahulu } from '../../text/terdahulu';

export interface ArahProps {
  /** Negative, zero or positive: where it went since the earlier meeting. */
  readonly selisih: number;
}

/** Up, down or the same, in shape and words. */
export const Arah = ({ selisih }: ArahProps) => {
  const [Ikon, kata, warna] =
    selisih > 0
      ? ([IconArrowUp, teksTerdahulu.naik, 'var(--app-ok)'] as const)
      : selisih < 0
        ? ([IconArrowDown, teksTerdahulu.turun, 'var(--app-perhatian)'] as const)
        : ([IconEqual, teksTerdahulu.tetap, undefined] as const);
  return (
    <Text span size="sm" c={warna} style={{ whiteSpace: 'nowrap' }}>
      <Ikon size={15} aria-hidden="true" style={{ verticalAlign: 'text-bottom' }} /> {kata}
    </Text>
  );
};
