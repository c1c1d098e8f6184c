import { Button, List, Paper, SimpleGrid, Stack, Text, Title, Tooltip } from '@mantine/core';
import type { RapatLengkap } from '../../../shared/contract';
import { aspekUrutPrioritas } from '../../../shared/documents/charts/chartPrioritas';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { teksHasil } from '../../text/hasil';
import { BelumLengkap } from './BelumLengkap';
import { GrafikHasil } from './GrafikHasil';
import { PredikatPanel } from './PredikatPanel';
import { TabelHasil } from './TabelHasil';
import { useKeputusan } from './useKeputusan';

export const IsiHasil = ({ dossierId, data }: { readonly dossierId: string; readonly data: RapatLengkap }) => {
  const keputusan = useKeputusan(dossierId, data);
  const { hasil, keputusanList, ubahSemua } = keputusan;
  if (hasil.aspekList.length === 0) {
    return (
      <>
        <PageHeader judul={teksHasil.judul} />
        <EmptyState judul={teksHasil.kosongJudul} keterangan={teksHasil.kosongIsi} />
      </>
    );
  }
  const pakaiSaran = (): void => {
    const saranById = new Map(hasil.aspekList.map((aspek) => [aspek.aspekId, aspek.peringkatSaran]));
    ubahSemua(keputusanList.map((k) => ({ ...k, peringkat: k.peringkat ?? saranById.get(k.aspekId) ?? null })));
  };
  return (
    <Stack gap="md">
      <PageHeader judul={teksHasil.judul} keterangan={data.rapat.nama}>
        <Tooltip label={teksHasil.pakaiSaranPetunjuk} multiline maw={280}>
          <Button
            size="xs"
            variant="default"
            disabled={!hasil.isLengkap || keputusanList.every(({ peringkat }) => peringkat !== null)}
            onClick={pakaiSaran}
          >
            {teksHasil.pakaiSaran}
          </Button>
        </Tooltip>
      </PageHeader>
      {!hasil.isLengkap && <BelumLengkap dossierId={dossierId} data={data} hasil={hasil} />}
      <TabelHasil keputusan={keputusan} />
      <GrafikHasil hasil={hasil} />
      <SimpleGrid cols={2} spacing="md">
        <Paper withBorder p="sm" component="section" aria-label={teksHasil.urutan}>
          <Title order={2} size="h4">
            {teksHasil.urutan}
          </Title>
          <Text size="sm" c="dimmed" mb={6}>
            {teksHasil.urutanPetunjuk}
          </Text>
          <List type="ordered" size="sm" data-testid="urutan-prioritas">
            {aspekUrutPrioritas(hasil).map(({ aspekId, nama, rataRataCetak }) => (
              <List.Item key={aspekId}>
                {nama} ({rataRataCetak ?? teksHasil.belumLengkap})
              </List.Item>
            ))}
          </List>
        </Paper>
        <PredikatPanel dossierId={dossierId} bank={data.bank} />
      </SimpleGrid>
    </Stack>
  );
};
