import { Button, Group, List, Paper, Stack, Text, Title, Tooltip } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { aspekUrutPrioritas, chartPrioritas } from '../../../shared/documents/charts/chartPrioritas';
import type { GayaGrafik } from '../../../shared/documents/charts/gayaGrafik';
import { Chart } from '../../components/Chart';
import { tell } from '../../components/tell';
import { teksHasil } from '../../text/hasil';
import classes from './hasil.module.css';
import { TabelPrioritas } from './TabelPrioritas';
import { tinggiBatang } from './tinggiBatang';
import type { Keputusan } from './useKeputusan';

export interface BagianPrioritasProps {
  readonly keputusan: Keputusan;
  readonly isTerkunci: boolean;
}

/** Where the meeting decides the ranks and says why. */
export const BagianPrioritas = ({ keputusan, isTerkunci }: BagianPrioritasProps) => {
  const { hasil, ubahSemua } = keputusan;
  const batang = useCallback((gaya: GayaGrafik) => chartPrioritas(hasil, { ...gaya, ukuranHuruf: 12 }), [hasil]);
  const urut = useMemo(() => aspekUrutPrioritas(hasil), [hasil]);
  const belum = hasil.aspekList.filter(({ peringkatDiputuskan }) => peringkatDiputuskan === null);
  // A tie needs a reason of its own, which no button can write.
  const dapatDiterima = belum.filter(({ isSeri, alasan }) => !isSeri || alasan.trim() !== '');
  const terima = (): void => {
    ubahSemua(
      dapatDiterima.map(({ aspekId, peringkatSaran, alasan }) => ({ aspekId, peringkat: peringkatSaran, alasan })),
    );
    const sisa = belum.length - dapatDiterima.length;
    if (sisa > 0) tell(teksHasil.sisaSeri(sisa));
  };
  return (
    <Stack gap="md">
      {!isTerkunci && (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {teksHasil.petunjukPrioritas}
          </Text>
          <Tooltip label={teksHasil.terimaUsulanPetunjuk} multiline maw={300}>
            <Button
              size="xs"
              variant="default"
              disabled={!hasil.isLengkap || dapatDiterima.length === 0}
              onClick={terima}
            >
              {teksHasil.terimaUsulan}
            </Button>
          </Tooltip>
        </Group>
      )}
      <TabelPrioritas keputusan={keputusan} isTerkunci={isTerkunci} />
      <div className={classes.grafik}>
        <Paper withBorder p="sm">
          <Title order={2} size="h4" mb={4}>
            {teksHasil.grafikPrioritas}
          </Title>
          <Chart
            option={batang}
            label={teksHasil.grafikPrioritas}
            height={tinggiBatang(hasil)}
            alternatif={urut
              .map(({ nama, rataRataCetak }) => `${nama}: ${rataRataCetak ?? teksHasil.belumLengkap}`)
              .join('; ')}
          />
        </Paper>
        <Paper withBorder p="sm" component="section" aria-label={teksHasil.urutan}>
          <Title order={2} size="h4">
            {teksHasil.urutan}
          </Title>
          <Text size="sm" c="dimmed" mb={6}>
            {teksHasil.urutanPetunjuk}
          </Text>
          <List type="ordered" size="sm" data-testid="urutan-prioritas">
            {urut.map(({ aspekId, nama, rataRataCetak }) => (
              <List.Item key={aspekId}>
                {nama} ({rataRataCetak ?? teksHasil.belumLengkap})
              </List.Item>
            ))}
          </List>
        </Paper>
      </div>
    </Stack>
  );
};
