import { Button, Group } from '@mantine/core';
import { EmptyState } from '../../../components/EmptyState';
import { SUSUNAN } from '../../../text/naskahSusunan';

export interface NaskahKosongProps {
  readonly onTemplat: () => void;
  readonly onPilihTemplat: () => void;
  readonly onKosong: () => void;
}

/** Ways to begin a narrative. */
export const NaskahKosong = ({ onTemplat, onPilihTemplat, onKosong }: NaskahKosongProps) => (
  <EmptyState judul={SUSUNAN.kosong} keterangan={SUSUNAN.kosongKeterangan}>
    <Group gap="xs" mt="xs" justify="center">
      <Button onClick={onTemplat}>{SUSUNAN.pakaiTemplat}</Button>
      <Button variant="default" onClick={onPilihTemplat}>
        {SUSUNAN.pilihTemplat}
      </Button>
      <Button variant="default" onClick={onKosong}>
        {SUSUNAN.bagianKosong}
      </Button>
    </Group>
  </EmptyState>
);
