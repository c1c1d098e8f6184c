import { Group } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { Rapat } from '../../../shared/domain/dossier';
import { ProyektorBar } from '../proyektor/ProyektorBar';
import { RapatPicker } from '../rapat/RapatPicker';
import { PewaktuRapat } from './PewaktuRapat';

export interface KepalaSkorProps extends Pick<Rapat, 'rapatId' | 'nama' | 'pengesahan' | 'batasWaktu'> {
  readonly dossierId: string;
  readonly pertanyaanId: string;
}

const Pilih = memo(RapatPicker);

/** Which meeting, how long it has taken, and what the projector shows. */
export const KepalaSkor = memo((props: KepalaSkorProps) => {
  const { dossierId, rapatId, nama, pengesahan, batasWaktu, pertanyaanId } = props;
  const isBatas = batasWaktu.rapatMenit !== null || batasWaktu.pertanyaanDetik !== null;
  const rapat = useMemo(() => ({ rapatId, nama, pengesahan }), [rapatId, nama, pengesahan]);
  const tampilan = useMemo(
    () => ({ dossierId, rapatId, halaman: 'PERTANYAAN' as const, pertanyaanId }),
    [dossierId, rapatId, pertanyaanId],
  );
  return (
    <Group justify="space-between" gap="xs" mih={32}>
      <Pilih dossierId={dossierId} rapat={rapat} />
      {isBatas && pengesahan === null && (
        <PewaktuRapat rapatId={rapatId} pertanyaanId={pertanyaanId} batasWaktu={batasWaktu} />
      )}
      <ProyektorBar tampilan={tampilan} />
    </Group>
  );
});
KepalaSkor.displayName = 'KepalaSkor';
