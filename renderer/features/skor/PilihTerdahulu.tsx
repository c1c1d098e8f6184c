import { NativeSelect } from '@mantine/core';
import { teksTerdahulu } from '../../text/terdahulu';
import { type PilihanTerdahulu, TANPA_PEMBANDING } from './useTerdahulu';

/** Which earlier meeting to compare with; nothing when there is none. */
export const PilihTerdahulu = ({ pilihan }: { readonly pilihan: PilihanTerdahulu }) =>
  pilihan.list.length === 0 ? null : (
    <NativeSelect
      size="xs"
      aria-label={teksTerdahulu.pilih}
      title={teksTerdahulu.pilih}
      value={pilihan.dipilih}
      data={[{ value: TANPA_PEMBANDING, label: teksTerdahulu.tanpa }, ...pilihan.list]}
      onChange={(event) => pilihan.pilih(event.currentTarget.value)}
    />
  );
