import { Stack, Tabs } from '@mantine/core';
import type { Rapat } from '../../../shared/domain/dossier';
import { PageHeader } from '../../components/PageHeader';
import { teksRapat } from '../../text/rapat';
import { BannerDisahkan } from './BannerDisahkan';
import { DaftarHadir } from './DaftarHadir';
import { FormInfo, FormPenanda } from './FormInfo';
import { RapatPicker } from './RapatPicker';
import { useInfoRapat } from './useInfoRapat';
import { usePesertaList } from './usePesertaList';

export const IsiRapat = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const info = useInfoRapat(dossierId, rapat);
  const peserta = usePesertaList(dossierId, rapat);
  return (
    <>
      <PageHeader judul={teksRapat.judul}>
        <RapatPicker dossierId={dossierId} rapat={rapat} />
      </PageHeader>
      <BannerDisahkan rapat={rapat} />
      <Tabs defaultValue="info">
        <Tabs.List mb="sm">
          <Tabs.Tab value="info">{teksRapat.tabInfo}</Tabs.Tab>
          <Tabs.Tab value="peserta">{teksRapat.tabPeserta(peserta.draf.length)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="info">
          <Stack gap="md">
            <FormInfo form={info} />
            <FormPenanda form={info} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="peserta">
          <DaftarHadir form={peserta} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
