import { NativeSelect } from '@mantine/core';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatTanggal } from '../../../shared/domain/format/tanggal';
import { EKSPOR } from '../../text/ekspor';

export interface PilihRapatProps {
  readonly rapatList: Dossier['rapatList'];
  readonly rapatId: string;
  readonly onChange: (rapatId: string) => void;
}

/** Which meeting the minutes and the blank attendance sheet are about. */
export const PilihRapat = ({ rapatList, rapatId, onChange }: PilihRapatProps) => (
  <NativeSelect
    label={EKSPOR.rapat}
    description={EKSPOR.rapatKeterangan}
    maw={560}
    value={rapatId}
    data={rapatList.map((rapat) => ({
      value: rapat.rapatId,
      label: EKSPOR.rapatPilihan(
        rapat.nama || EKSPOR.rapatTanpaNama,
        rapat.tanggal === null ? null : formatTanggal(rapat.tanggal),
        rapat.pengesahan !== null,
      ),
    }))}
    onChange={({ currentTarget: { value } }) => onChange(value)}
  />
);
