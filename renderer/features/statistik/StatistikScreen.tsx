import { Box, Grid, Stack } from '@mantine/core';
import { hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import type { LayarProps } from '../../app/layarList';
import { PageHeader } from '../../components/PageHeader';
import { patchDossier } from '../../data/patchDossier';
import { useDossierSiap } from '../../data/queries';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { useTempat } from '../../data/useTempat';
import { STATISTIK } from '../../text/statistik';
import { DataPengaduanForm } from './DataPengaduanForm';
import { GrafikTren } from './GrafikTren';
import { statistikIsianSchema } from './statistikIsian';
import { TabelRincian } from './TabelRincian';
import { TabelTahun } from './TabelTahun';

/** Complaint figures: typed in place, everything derived is computed live. */
const StatistikScreen = ({ dossierId }: LayarProps) => {
  useTempat();
  const dossier = useDossierSiap(dossierId);
  const save = useMutasi('statistik:save', {
    patch: (client, { statistik }) => patchDossier(client, dossierId, (d) => ({ ...d, statistik })),
  });
  const form = useDraf({
    kunci: `statistik ${dossierId}`,
    tersimpan: dossier.statistik,
    schema: statistikIsianSchema,
    simpan: (statistik) => save.mutateAsync({ dossierId, statistik }),
  });
  const hasil = hitungStatistik(form.draf);
  // The names of many years need the whole width.
  const isPanjang = form.draf.tahunList.length > 6;
  return (
    <Box onBlur={() => void form.flush()}>
      <PageHeader judul={STATISTIK.judul} keterangan={STATISTIK.keterangan} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: isPanjang ? 12 : 8 }}>
          <Stack gap="lg">
            <TabelTahun {...form} hasil={hasil} />
            <DataPengaduanForm {...form} hasil={hasil} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: isPanjang ? 12 : 4 }}>
          <GrafikTren hasil={hasil} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <TabelRincian {...form} nama="klasifikasiList" judul={STATISTIK.klasifikasi} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <TabelRincian {...form} nama="kanalList" judul={STATISTIK.kanal} />
        </Grid.Col>
      </Grid>
    </Box>
  );
};
export default StatistikScreen;
