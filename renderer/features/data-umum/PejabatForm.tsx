import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { BagianNaskah, DataUmum } from '../../../shared/domain/dossier';
import { EmptyState } from '../../components/EmptyState';
import { tell } from '../../components/tell';
import { moveAt, replaceAt, without } from '../../components/urutan';
import { newId } from '../../data/newId';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';
import { PejabatBaris } from './PejabatBaris';

const PEJABAT_MAKS = 50;

export interface PejabatFormProps extends Draf<DataUmum> {
  readonly naskah: readonly BagianNaskah[];
}

/** Officials in the order of their rank. One that signs in the narrative can't be removed. */
export const PejabatForm = ({ draf, setDraf, errors, naskah }: PejabatFormProps) => {
  const { pejabatList } = draf;
  const ubah = (baru: readonly DataUmum['pejabatList'][number][]): void =>
    setDraf((d) => ({ ...d, pejabatList: [...baru] }));
  const isDipakai = (pejabatId: string): boolean =>
    naskah.some(({ blokList }) =>
      blokList.some((blok) => blok.jenis === 'TANDA_TANGAN' && blok.pejabatId === pejabatId),
    );
  return (
    <Stack gap="sm">
      {pejabatList.length === 0 && (
        <EmptyState judul={DATA_UMUM.pejabatKosong} keterangan={DATA_UMUM.pejabatKosongKeterangan} />
      )}
      {pejabatList.map((pejabat, i) => (
        <PejabatBaris
          key={pejabat.pejabatId}
          pejabat={pejabat}
          nama={DATA_UMUM.pejabatKe(i, pejabat.nama)}
          isPertama={i === 0}
          isTerakhir={i === pejabatList.length - 1}
          errorOf={(kolom) => errors.get(`pejabatList.${i}.${kolom}`)}
          onChange={(baru) => ubah(replaceAt(pejabatList, i, baru))}
          onMove={(langkah) => ubah(moveAt(pejabatList, i, langkah))}
          onRemove={() => {
            if (isDipakai(pejabat.pejabatId)) tell(DATA_UMUM.dipakaiNaskah);
            else ubah(without(pejabatList, i));
          }}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
        disabled={pejabatList.length >= PEJABAT_MAKS}
        onClick={() =>
          ubah([...pejabatList, { pejabatId: newId(), peran: 'LAINNYA', nama: '', jabatan: '', pangkat: '', nip: '' }])
        }
      >
        {DATA_UMUM.tambahPejabat}
      </Button>
    </Stack>
  );
};
