import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { BandingEdisi } from '../../../shared/contract';
import type { Dossier } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { teksBanding } from '../../text/edisi';
import { KeadaanEkspor } from '../berita-acara/EksporBeritaAcara';
import { EksporBanding } from './EksporBanding';
import { IsiBanding } from './IsiBanding';
import { PilihBanding } from './PilihBanding';
import { useBanding } from './useBanding';

/** The last adopted edition and what came of it; between two adoptions, what the last one changed. */
const bandingAwal = (dossier: Dossier): BandingEdisi | null => {
  const beku = dossier.edisiList.filter(({ penetapan }) => penetapan !== null);
  const akhir = beku.at(-1);
  if (!akhir) return null;
  const sebelum = beku.at(-2);
  return edisiKini(dossier) === akhir && sebelum
    ? { dari: sebelum.edisiId, ke: akhir.edisiId }
    : { dari: akhir.edisiId, ke: null };
};

/** Compares two editions, or an edition with the working plan. */
export const BandingPanel = ({ dossier }: { readonly dossier: Dossier }) => {
  const [dipilih, setDipilih] = useState<BandingEdisi | null>(null);
  const banding = dipilih ?? bandingAwal(dossier);
  if (banding === null) return <EmptyState judul={teksBanding.kosongJudul} keterangan={teksBanding.kosongIsi} />;
  return <Terpilih dossier={dossier} banding={banding} onUbah={setDipilih} />;
};

interface TerpilihProps {
  readonly dossier: Dossier;
  readonly banding: BandingEdisi;
  readonly onUbah: (banding: BandingEdisi) => void;
}

const Terpilih = ({ dossier, banding, onUbah }: TerpilihProps) => {
  const { bahan, error, ulangi } = useBanding(dossier, banding);
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="xs" wrap="nowrap">
        <PilihBanding dossier={dossier} banding={banding} onUbah={onUbah} />
        <EksporBanding dossierId={dossier.dossierId} banding={banding} />
      </Group>
      <KeadaanEkspor dossierId={dossier.dossierId} />
      {error !== null && <ErrorState error={error} judul={teksBanding.gagal} onRetry={ulangi} />}
      {error === null && bahan === null && <LoadingState label={teksBanding.memuat} />}
      {bahan !== null && bahan.perubahanList.length === 0 && <Text>{teksBanding.sama}</Text>}
      {bahan !== null && bahan.perubahanList.length > 0 && <IsiBanding dossier={dossier} bahan={bahan} />}
    </>
  );
};
