import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { teksBukti } from '../../text/bukti';

export interface KeadaanBuktiProps {
  /** An evidence folder is chosen on this computer. */
  readonly isFolder: boolean;
  /** Undefined before it was looked up. */
  readonly isAda: boolean | undefined;
}

/** Whether a referenced file is there, in shape and words. */
export const KeadaanBukti = ({ isFolder, isAda }: KeadaanBuktiProps) => {
  if (isAda === undefined && isFolder) return null;
  if (isAda === true) {
    return (
      <Text size="xs" c="var(--app-ok)" style={{ whiteSpace: 'nowrap' }}>
        <IconCheck size={14} aria-hidden="true" style={{ verticalAlign: 'text-bottom' }} /> {teksBukti.ada}
      </Text>
    );
  }
  return (
    <Text size="xs" c="var(--app-perhatian)" style={{ whiteSpace: 'nowrap' }}>
      <IconAlertTriangle size={14} aria-hidden="true" style={{ verticalAlign: 'text-bottom' }} />{' '}
      {isFolder ? teksBukti.tidakAda : teksBukti.tanpaFolder}
    </Text>
  );
};
