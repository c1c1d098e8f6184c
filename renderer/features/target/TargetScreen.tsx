import { Tabs } from '@mantine/core';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDossier } from '../../data/queries';
import { teksTarget } from '../../text/target';
import { IndikatorPanel } from './IndikatorPanel';
import { UkuranPanel } from './UkuranPanel';

const TargetScreen = ({ dossierId }: { readonly dossierId: string }) => {
  const { data, error, refetch } = useDossier(dossierId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={teksTarget.memuat} />;
  return (
    <>
      <PageHeader judul={teksTarget.judul} />
      <Tabs defaultValue="target">
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
