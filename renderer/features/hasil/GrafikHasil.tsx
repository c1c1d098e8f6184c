import { Paper, Text, Title } from '@mantine/core';
import { useCallback } from 'react';
import { chartRadar } from '../../../shared/documents/charts/chartRadar';
import { chartRataRata } from '../../../shared/documents/charts/chartRataRata';
import type { DeretTerdahulu } from '../../../shared/documents/charts/deretTerdahulu';
import type { GayaGrafik } from '../../../shared/documents/charts/gayaGrafik';
import type { HasilAsesmen, HasilAspek } from '../../../shared/domain/asesmen/hitungAsesmen';
import { Chart } from '../../components/Chart';
import { teksHasil } from '../../text/hasil';
import classes from './hasil.module.css';
import { kecilkanRadar } from './kecilkanRadar';
import { nomoriAspek } from './nomoriAspek';
import { tinggiBatang } from './tinggiBatang';

export interface GrafikHasilProps {
  readonly hasil: HasilAsesmen;
  /** An earlier meeting's means, drawn beside the present ones. */
  readonly deret: DeretTerdahulu | null;
}

/** Bars in bank order and the radar, from the definitions that paper uses. */
export const GrafikHasil = ({ hasil, deret }: GrafikHasilProps) => {
  const batang = useCallback(
    (gaya: GayaGrafik) => chartRataRata(hasil, { ...gaya, ukuranHuruf: 12 }, deret),
    [hasil, deret],
  );
  const radar = useCallback(
    (gaya: GayaGrafik) => kecilkanRadar(chartRadar(nomoriAspek(hasil), { ...gaya, ukuranHuruf: 11.5 }, deret), '52%'),
    [hasil, deret],
  );
  const isRadar = chartRadar(hasil) !== null;
  const tinggi = tinggiBatang(hasil);
  const sebut = ({ aspekId, nama, rataRataCetak, predikat }: HasilAspek): string => {
    const lama = deret?.rataRataById.get(aspekId);
    const kini = `${nama}: ${rataRataCetak ?? teksHasil.belumLengkap} ${predikat ?? ''}`.trim();
    return deret && lama !== undefined ? `${kini} (${deret.label}: ${lama})` : kini;
  };
  const alternatif = hasil.aspekList.map(sebut).join('; ');
  return (
    <div className={classes.grafik}>
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
    </div>
  );
};
