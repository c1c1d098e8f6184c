import { Alert, Button, Group, Tabs, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import { edisiKini } from '../../../shared/domain/naskah';
import { pathOf } from '../../app/routes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDossier } from '../../data/queries';
import { useTempat } from '../../data/useTempat';
import { teksTarget } from '../../text/target';
import { IndikatorPanel } from './IndikatorPanel';
import { UkuranPanel } from './UkuranPanel';

const TargetScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const tempat = useTempat();
  const { data, error, refetch } = useDossier(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksTarget.memuat} />;
  return (
    <>
      <PageHeader judul={teksTarget.judul} />
      {edisiKini(data).penetapan !== null && (
        <Alert
          variant="outline"
          color="laut"
          py={6}
          mb="xs"
          role="status"
          icon={<IconLock size={18} aria-hidden="true" />}
        >
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{teksTarget.bekuIsi}</Text>
            <Button component={Link} href={pathOf(dossierId, 'edisi')} size="compact-sm" variant="default" flex="none">
              {teksTarget.bukaEdisi}
            </Button>
          </Group>
        </Alert>
      )}
      <Tabs defaultValue={tempat?.startsWith('ukuranList') === true ? 'ukuran' : 'target'}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="target">{teksTarget.tabTarget}</Tabs.Tab>
          <Tabs.Tab value="ukuran">{teksTarget.tabUkuran}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="target">
          <IndikatorPanel dossierId={dossierId} dossier={data} />
        </Tabs.Panel>
        <Tabs.Panel value="ukuran">
          <UkuranPanel dossierId={dossierId} dossier={data} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};

export default TargetScreen;
