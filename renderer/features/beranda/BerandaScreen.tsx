import { Box, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { buatLangkahList, langkahBerikut } from '../../app/langkah';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { PageHeader } from '../../components/PageHeader';
import { useDossierSiap } from '../../data/queries';
import { BERANDA } from '../../text/beranda';
import { kalimatCatatan } from '../../text/langkah';
import { NAMA_LAYAR } from '../../text/layar';
import { CatatanDossier } from './CatatanDossier';
import { DaftarLangkah } from './DaftarLangkah';
import { FaktaDossier } from './FaktaDossier';

/** Home of a dossier: where the work stands and what comes next. */
const BerandaScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const langkahList = buatLangkahList(dossier);
  const berikut = langkahBerikut(langkahList);
  const isSiap = berikut === undefined || berikut.layar === 'ekspor';
  const layar = berikut?.layar ?? 'ekspor';
  return (
    <Box maw={1120}>
      <PageHeader judul={dossier.nama} />
      <Paper withBorder p="sm" mb="md" bg="var(--app-panel)">
        <Group justify="space-between" wrap="nowrap">
          <Stack gap={2}>
            <Text size="sm" c="dimmed">
              {BERANDA.berikut}
            </Text>
            <Text size="sm">
              {isSiap ? BERANDA.siapEkspor : berikut.catatanList.slice(0, 2).map(kalimatCatatan).join(' ')}
            </Text>
          </Stack>
          <Button
            component={Link}
            href={pathOf(dossierId, layar)}
            rightSection={<IconArrowRight size={17} aria-hidden="true" />}
            style={{ flexShrink: 0 }}
          >
            {BERANDA.lanjutkan(NAMA_LAYAR[layar])}
          </Button>
        </Group>
      </Paper>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <div>
          <Title order={2} mb={6}>
            {BERANDA.langkah}
          </Title>
          <DaftarLangkah dossierId={dossierId} langkahList={langkahList} />
        </div>
        <Stack gap="md">
          <div>
            <Title order={2} mb={6}>
              {BERANDA.fakta}
            </Title>
            <FaktaDossier dossier={dossier} />
          </div>
          <CatatanDossier catatanList={dossier.catatanList} />
        </Stack>
      </SimpleGrid>
    </Box>
  );
};
export default BerandaScreen;
