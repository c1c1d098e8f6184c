import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import type { RapatLengkap } from '../../../shared/contract';
import { perubahanRapat } from '../../../shared/domain/rapat/perubahanRapat';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useRapat } from '../../data/queries';
import { teksPerbaikan } from '../../text/pengesahan';
import { teksPilihRapat } from '../../text/rapat';
import { TabelPerubahan } from './TabelPerubahan';
import { useBukaRapat } from './useBukaRapat';

export interface PanelPerbaikanProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
}

/** Which minutes a correction corrects, why, and what it has changed so far. */
export const PanelPerbaikan = ({ dossierId, data }: PanelPerbaikanProps) => {
  const { perbaikanDari, alasanPerbaikan } = data.rapat;
  if (perbaikanDari === null) return <Text size="sm">{teksPerbaikan.memperbaikiHilang}</Text>;
  return (
    <Paper withBorder p="sm" component="section" aria-label={teksPerbaikan.judul}>
      <Asal dossierId={dossierId} asalId={perbaikanDari} data={data} alasan={alasanPerbaikan} />
    </Paper>
  );
};

interface AsalProps extends PanelPerbaikanProps {
  readonly asalId: string;
  readonly alasan: string;
}

const Asal = ({ dossierId, asalId, data, alasan }: AsalProps) => {
  const { data: asal, error, refetch } = useRapat(dossierId, asalId);
  const bukaRapat = useBukaRapat(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!asal) return <LoadingState />;
  const perubahanList = perubahanRapat(asal, data);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" fw={600}>
          {teksPerbaikan.memperbaiki(asal.rapat.nama || teksPilihRapat.tanpaNama)}
        </Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          underline="always"
          style={{ flexShrink: 0 }}
          onClick={() => void bukaRapat(asalId)}
        >
          {teksPerbaikan.bukaAsal}
        </Anchor>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {teksPerbaikan.alasanNya(alasan)}
      </Text>
      <Title order={2} fz="sm" mb={4}>
        {teksPerbaikan.perubahan(perubahanList.length)}
      </Title>
      {perubahanList.length === 0 ? (
        <Text size="sm" c="dimmed">
          {teksPerbaikan.tanpaPerubahan}
        </Text>
      ) : (
        <TabelPerubahan perubahanList={perubahanList} />
      )}
    </>
  );
};
