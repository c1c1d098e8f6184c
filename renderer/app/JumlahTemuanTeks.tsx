import { Text } from '@mantine/core';
import { useJumlahTemuan } from '../data/useJumlahTemuan';
import { kalimatJumlahTemuan } from '../text/langkah';

/** Open errors and warnings under the name of their screen; nothing while there are none. */
export const JumlahTemuanTeks = ({ dossierId }: { readonly dossierId: string }) => {
  const jumlah = useJumlahTemuan(dossierId);
  if (jumlah === null || jumlah.galat + jumlah.peringatan === 0) return null;
  return (
    <Text size="xs" c="dimmed" fw={400}>
      {kalimatJumlahTemuan(jumlah)}
    </Text>
  );
};
