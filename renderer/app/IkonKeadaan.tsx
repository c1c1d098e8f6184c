import { IconAlertTriangle, IconCircle, IconCircleCheck, IconProgress } from '@tabler/icons-react';
import type { KeadaanLangkah } from './langkah';

/** Shape and colour of a state; the words stand beside it. */
export const IkonKeadaan = ({ keadaan }: { readonly keadaan: KeadaanLangkah }) => {
  const props = { size: 20, 'aria-hidden': true, style: { flexShrink: 0 } } as const;
  if (keadaan === 'SELESAI') return <IconCircleCheck {...props} color="var(--app-ok)" />;
  if (keadaan === 'TEMUAN') return <IconAlertTriangle {...props} color="var(--app-perhatian)" />;
  if (keadaan === 'SEDANG') return <IconProgress {...props} color="var(--mantine-color-anchor)" />;
  return <IconCircle {...props} color="var(--mantine-color-dimmed)" />;
};
