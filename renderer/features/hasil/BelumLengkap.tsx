import { Alert, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { RapatLengkap } from '../../../shared/contract';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { pathOf } from '../../app/routes';
import { useMutasi } from '../../data/useMutasi';
import { teksHasil } from '../../text/hasil';
import { listPertanyaan } from '../skor/daftarPertanyaan';
import { patchPosisi } from '../skor/patchRapat';

export interface BelumLengkapProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  readonly hasil: HasilAsesmen;
}

/** Says how much is missing and leads to the first question without a score. */
export const BelumLengkap = ({ dossierId, data, hasil }: BelumLengkapProps) => {
  const [, navigate] = useLocation();
  const setPosisi = useMutasi('asesmen:setPosisi', {
    invalidate: [],
    isSimpan: false,
    patch: (client, input) => patchPosisi(client, input, input.pertanyaanId),
  });
  const pertama = listPertanyaan(data).find(({ nilai }) => nilai === null);
  const buka = async (pertanyaanId: string): Promise<void> => {
    // When the place can't be remembered the screen opens all the same, at the question it was at.
    await setPosisi.mutateAsync({ dossierId, rapatId: data.rapat.rapatId, pertanyaanId }).catch(() => undefined);
    navigate(pathOf(dossierId, 'rapat'));
  };
  return (
    <Alert variant="light" icon={<IconInfoCircle aria-hidden="true" />} title={teksHasil.lengkapiJudul}>
      <Group justify="space-between">
        <Text size="sm" maw="72ch">
          {teksHasil.lengkapi(hasil.jumlahPertanyaan - hasil.jumlahDinilai, hasil.jumlahPertanyaan)}
        </Text>
        {pertama && (
          <Button size="xs" onClick={() => void buka(pertama.pertanyaanId)}>
            {teksHasil.bukaPertama}
          </Button>
        )}
      </Group>
    </Alert>
  );
};
