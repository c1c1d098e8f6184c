import { Stack } from '@mantine/core';
import type { RapatLengkap } from '../../../shared/contract';
import { DaftarPerbaikan } from './DaftarPerbaikan';
import { DaftarPindaian } from './DaftarPindaian';
import type { HalPeriksa } from './halPeriksa';
import { PanelPerbaikan } from './PanelPerbaikan';
import { PanelSahkan } from './PanelSahkan';

export interface PanelPengesahanProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  readonly periksaList: readonly HalPeriksa[];
  /** Opens the form on this screen. */
  readonly onNaskah: () => void;
}

/** From the checklist to the lock, and what is kept with locked minutes; for a correction, what it changes. */
export const PanelPengesahan = ({ dossierId, data, periksaList, onNaskah }: PanelPengesahanProps) => {
  const { rapat } = data;
  return (
    <Stack gap="md">
      {rapat.jenis === 'PERBAIKAN' && <PanelPerbaikan dossierId={dossierId} data={data} />}
      {rapat.pengesahan === null ? (
        <PanelSahkan dossierId={dossierId} data={data} periksaList={periksaList} onNaskah={onNaskah} />
      ) : (
        <>
          <DaftarPindaian dossierId={dossierId} rapatId={rapat.rapatId} pindaianList={rapat.pengesahan.pindaianList} />
          <DaftarPerbaikan dossierId={dossierId} rapatId={rapat.rapatId} />
        </>
      )}
    </Stack>
  );
};
