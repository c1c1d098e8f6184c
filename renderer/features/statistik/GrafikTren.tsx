import { Text, Title } from '@mantine/core';
import { useCallback } from 'react';
import { chartTren } from '../../../shared/documents/charts/chartTren';
import type { GayaGrafik } from '../../../shared/documents/charts/gayaGrafik';
import { formatAngka } from '../../../shared/domain/format/angka';
import type { HasilStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import { Chart } from '../../components/Chart';
import { STATISTIK } from '../../text/statistik';

/** Trend of the years, with the same facts in words. */
export const GrafikTren = ({ hasil }: { readonly hasil: HasilStatistik }) => {
  const isLengkap = hasil.tahunList.every(({ tahun, ditangani }) => Number.isFinite(tahun + ditangani));
  const option = useCallback((gaya: GayaGrafik) => chartTren(hasil, { ...gaya, ukuranHuruf: 12 }), [hasil]);
  return (
    <div>
      <Title order={2} mb={6}>
        {STATISTIK.tren}
      </Title>
      {hasil.tahunList.length === 0 || !isLengkap ? (
        <Text size="sm" c="dimmed">
          {STATISTIK.grafikKosong}
        </Text>
      ) : (
        <Chart
          option={option}
          label={STATISTIK.grafik}
          height={250}
          alternatif={hasil.tahunList.map(({ tahun, diterima, terselesaikan }) => (
            <p key={tahun}>
              {STATISTIK.grafikKalimat(
                tahun,
                formatAngka(diterima),
                terselesaikan === null ? null : formatAngka(terselesaikan),
              )}
            </p>
          ))}
        />
      )}
    </div>
  );
};
