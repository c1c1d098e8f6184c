import { Button, Container, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDatabase, IconFileImport, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { pathOf } from '../../app/routes';
import { ThemeToggle } from '../../app/ThemeToggle';
import { runCommand, useCommands } from '../../commands/registry';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { tellError } from '../../components/tell';
import { useDaftarDossier } from '../../data/queries';
import { useMutasi } from '../../data/useMutasi';
import { MULAI } from '../../text/mulai';
import { CadanganDialog } from './CadanganDialog';
import { DaftarDossier } from './DaftarDossier';
import { DaftarTerhapus } from './DaftarTerhapus';

/** Start screen: the dossiers and the ways to get one. */
const MulaiScreen = () => {
  const { data: list, error, refetch } = useDaftarDossier();
  const [isCadangan, cadangan] = useDisclosure(false);
  const [, navigate] = useLocation();
  const contoh = useMutasi('dossier:openContoh', { isSimpan: false });
  const openContoh = (): void =>
    contoh.mutate({}, { onSuccess: ({ dossierId }) => navigate(pathOf(dossierId)), onError: tellError });
  useCommands([
    { id: 'dossier.openContoh', label: MULAI.bukaContoh, group: 'Aplikasi', perform: openContoh },
    { id: 'cadangan.list', label: MULAI.cadangan, group: 'Aplikasi', perform: cadangan.open },
  ]);
  return (
    <main style={{ height: '100dvh', overflow: 'auto' }}>
      <Container size={1120} py="lg">
        <PageHeader judul={MULAI.judul} keterangan={MULAI.keterangan}>
          <Button variant="subtle" leftSection={<IconDatabase size={17} aria-hidden="true" />} onClick={cadangan.open}>
            {MULAI.cadangan}
          </Button>
          <ThemeToggle />
        </PageHeader>
        <Group gap="xs" mb="lg">
          <Button
            leftSection={<IconFolderOpen size={17} aria-hidden="true" />}
            loading={contoh.isPending}
            onClick={openContoh}
          >
            {MULAI.bukaContoh}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={17} aria-hidden="true" />}
            onClick={() => runCommand('dossier.create')}
          >
            {MULAI.buatBaru}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={17} aria-hidden="true" />}
            onClick={() => runCommand('dossier.impor')}
          >
            {MULAI.impor}
          </Button>
        </Group>
        <Title order={2} mb="xs">
          {MULAI.daftar}
        </Title>
        {error ? (
          <ErrorState error={error} judul={MULAI.gagalDaftar} onRetry={() => void refetch()}>
            <Button size="xs" variant="default" onClick={cadangan.open}>
              {MULAI.cadangan}
            </Button>
          </ErrorState>
        ) : list === undefined ? (
          <LoadingState />
        ) : list.length === 0 ? (
          <EmptyState judul={MULAI.kosong} keterangan={MULAI.kosongKeterangan} />
        ) : (
          <DaftarDossier list={list} />
        )}
        <DaftarTerhapus />
      </Container>
      <CadanganDialog opened={isCadangan} onClose={cadangan.close} />
    </main>
  );
};
export default MulaiScreen;
