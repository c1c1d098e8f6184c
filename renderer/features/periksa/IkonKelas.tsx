import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { KelasTemuan } from '../../../shared/domain/periksa/temuan';

const IKON = { GALAT: IconCircleX, PERINGATAN: IconAlertTriangle, PETUNJUK: IconInfoCircle } as const;
const WARNA = {
  GALAT: 'var(--app-perhatian)',
  PERINGATAN: 'var(--app-perhatian)',
  PETUNJUK: 'var(--mantine-color-dimmed)',
};

/** A shape of its own for each class, so that colour is never needed to tell them apart. */
export const IkonKelas = ({ kelas }: { readonly kelas: KelasTemuan }) => {
  const Ikon = IKON[kelas];
  return <Ikon size={18} color={WARNA[kelas]} aria-hidden="true" />;
};
