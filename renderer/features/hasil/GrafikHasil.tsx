import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useCallback } from 'react';
import { aspekUrutPrioritas, chartPrioritas } from '../../../shared/documents/charts/chartPrioritas';
import { chartRadar } from '../../../shared/documents/charts/chartRadar';
import type { GayaGrafik } from '../../../shared/documents/charts/gayaGrafik';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { Chart } from '../../components/Chart';
import { teksHasil } from '../../text/hasil';

/** Bars in the order of priorities and the radar, from the definitions that paper uses. */
export const GrafikHasil = ({ hasil }: { readonly hasil: HasilAsesmen }) => {
  const batang = useCallback((gaya: GayaGrafik) => chartPrioritas(hasil, gaya), [hasil]);
  const radar = useCallback((gaya: GayaGrafik) => chartRadar(hasil, gaya) ?? {}, [hasil]);
  const isRadar = chartRadar(hasil) !== null;
  const tinggi = Math.max(260, 90 + 46 * hasil.aspekList.length);
  const alternatif = aspekUrutPrioritas(hasil)
    .map(({ nama, rataRataCetak, predikat }) => `${nama}: ${rataRataCetak ?? teksHasil.belumLengkap} ${predikat ?? ''}`)
    .join('; ');
  return (
    <SimpleGrid cols={2} spacing="md">
      <Paper withBorder p="sm">
        <Title order={2} size="h4" mb={4}>
          {teksHasil.grafikBatang}
        </Title>
        <Chart option={batang} label={teksHasil.grafikBatang} height={tinggi} alternatif={alternatif} />
      </Paper>
      <Paper withBorder p="sm">
        <Title order={2} size="h4" mb={4}>
          {teksHasil.grafikRadar}
        </Title>
        {isRadar ? (
          <Chart option={radar} label={teksHasil.grafikRadar} height={Math.max(320, tinggi)} alternatif={alternatif} />
        ) : (
          <Text size="sm" c="dimmed">
            {teksHasil.radarKosong}
          </Text>
        )}
      </Paper>
    </SimpleGrid>
  );
};
