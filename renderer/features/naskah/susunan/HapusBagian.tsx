import { List, Text } from '@mantine/core';
import type { BagianNaskah } from '../../../../shared/domain/dossier';
import { ConfirmDelete } from '../../../components/ConfirmDelete';
import { NASKAH } from '../../../text/naskah';
import { SUSUNAN } from '../../../text/naskahSusunan';
import { TeksMiring } from '../TeksMiring';

const TAMPIL_MAKS = 8;

export interface HapusBagianProps {
  /** The section and those under it; null while nothing is asked. */
  readonly cabang: readonly BagianNaskah[] | null;
  readonly onBatal: () => void;
  readonly onHapus: () => void;
}

const judulOf = ({ judul }: BagianNaskah): string => judul.trim() || NASKAH.tanpaJudul;

/** Asks before sections go, and says which. */
export const HapusBagian = ({ cabang, onBatal, onHapus }: HapusBagianProps) => {
  const [akar, ...anakList] = cabang ?? [];
  const blok = (cabang ?? []).reduce((jumlah, { blokList }) => jumlah + blokList.length, 0);
  return (
    <ConfirmDelete
      opened={akar !== undefined}
      judul={akar ? SUSUNAN.judulHapus(judulOf(akar).replaceAll('*', '')) : ''}
      onCancel={onBatal}
      onConfirm={onHapus}
    >
      <Text size="sm">
        {anakList.length === 0 ? SUSUNAN.hapusSatu(blok) : SUSUNAN.hapusCabang(anakList.length, blok)}
      </Text>
      {anakList.length > 0 && (
        <List size="sm" my="xs">
          {anakList.slice(0, TAMPIL_MAKS).map((bagian) => (
            <List.Item key={bagian.bagianId}>
              <TeksMiring teks={judulOf(bagian)} />
            </List.Item>
          ))}
          {anakList.length > TAMPIL_MAKS && <List.Item>{SUSUNAN.danLainnya(anakList.length - TAMPIL_MAKS)}</List.Item>}
        </List>
      )}
      <Text size="sm" mt="xs">
        {SUSUNAN.hapusUrungkan}
      </Text>
    </ConfirmDelete>
  );
};
