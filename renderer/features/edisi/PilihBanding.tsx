import { Group, NativeSelect } from '@mantine/core';
import type { BandingEdisi } from '../../../shared/contract';
import { sebutEdisi } from '../../../shared/documents/perubahan/sebutEdisi';
import type { Dossier } from '../../../shared/domain/dossier';
import { teksBanding, teksEdisi } from '../../text/edisi';

export interface PilihBandingProps {
  readonly dossier: Dossier;
  readonly banding: BandingEdisi;
  readonly onUbah: (banding: BandingEdisi) => void;
}

const KERJA = '';

/** The two plans to compare; whichever way round they are chosen, the older one is the one before. */
export const PilihBanding = ({ dossier, banding, onUbah }: PilihBandingProps) => {
  const beku = dossier.edisiList.filter(({ penetapan }) => penetapan !== null);
  const urutan = (edisiId: string | null): number =>
    edisiId === null ? beku.length : beku.findIndex((edisi) => edisi.edisiId === edisiId);
  const pilih = (dari: string | null, ke: string | null): void => {
    if (dari === ke) return;
    const [lama, baru] = urutan(dari) <= urutan(ke) ? [dari, ke] : [ke, dari];
    if (lama !== null) onUbah({ dari: lama, ke: baru });
  };
  const pilihan = [
    ...beku.map((edisi) => ({
      value: edisi.edisiId,
      label: `${teksEdisi.namaEdisi(edisi.perubahanKe)}: ${sebutEdisi(dossier, edisi)}`,
    })),
    { value: KERJA, label: teksBanding.rencanaKerja },
  ];
  const nilai = (teks: string): string | null => (teks === KERJA ? null : teks);
  return (
    <Group gap="sm" wrap="nowrap" flex={1}>
      <NativeSelect
        size="xs"
        flex={1}
        label={teksBanding.semula}
        data={pilihan.filter(({ value }) => value !== (banding.ke ?? KERJA))}
        value={banding.dari}
        onChange={(event) => pilih(nilai(event.currentTarget.value), banding.ke)}
      />
      <NativeSelect
        size="xs"
        flex={1}
        label={teksBanding.menjadi}
        data={pilihan.filter(({ value }) => value !== banding.dari)}
        value={banding.ke ?? KERJA}
        onChange={(event) => pilih(banding.dari, nilai(event.currentTarget.value))}
      />
    </Group>
  );
};
