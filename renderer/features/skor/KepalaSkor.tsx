import { Group } from '@mantine/core';
import { useMemo } from 'react';
import type { Rapat } from '../../../shared/domain/dossier';
import { ProyektorBar } from '../proyektor/ProyektorBar';
import { RapatPicker } from '../rapat/RapatPicker';
import { PewaktuRapat } from './PewaktuRapat';

export interface KepalaSkorProps {
  readonly dossierId: string;
  readonly rapat: Rapat;
  readonly pertanyaanId: string;
}

/** Which meeting, how long it has taken, and what the projector shows. */
export const KepalaSkor = ({ dossierId, rapat, pertanyaanId }: KepalaSkorProps) => {
  const { rapatId, batasWaktu, pengesahan } = rapat;
  const isBatas = batasWaktu.rapatMenit !== null || batasWaktu.pertanyaanDetik !== null;
  const tampilan = useMemo(
    () => ({ dossierId, rapatId, halaman: 'PERTANYAAN' as const, pertanyaanId }),
    [dossierId, rapatId, pertanyaanId],
  );
  return (
    <Group justify="space-between" gap="xs" mih={32}>
      <RapatPicker dossierId={dossierId} rapat={rapat} />
      {isBatas && pengesahan === null && (
        <PewaktuRapat rapatId={rapatId} pertanyaanId={pertanyaanId} batasWaktu={batasWaktu} />
      )}
      <ProyektorBar tampilan={tampilan} />
    </Group>
  );
};
