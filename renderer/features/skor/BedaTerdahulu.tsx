import { Text } from '@mantine/core';
import type { Nilai } from '../../../shared/domain/dossier';
import { teksTerdahulu } from '../../text/terdahulu';
import { Arah } from './Arah';
import type { Terdahulu } from './useTerdahulu';

export interface BedaTerdahuluProps {
  readonly terdahulu: Terdahulu;
  readonly pertanyaanId: string;
  readonly nilai: Nilai | null;
}

/** What the earlier meeting gave to this question, and which way it went since. */
export const BedaTerdahulu = ({ terdahulu: { label, banding }, pertanyaanId, nilai }: BedaTerdahuluProps) => {
  const lama = banding.nilaiById.get(pertanyaanId);
  return (
    <Text size="sm" component="div" c="dimmed" title={teksTerdahulu.beda} data-testid="beda-terdahulu">
      {lama === undefined ? teksTerdahulu.tidakAda(label) : teksTerdahulu.nilai(label, lama)}{' '}
      {lama !== undefined && nilai !== null && <Arah selisih={nilai - lama} />}
    </Text>
  );
};
