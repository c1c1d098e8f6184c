import { Stack, Tabs } from '@mantine/core';
import type { Rapat } from '../../../shared/domain/dossier';
import { PageHeader } from '../../components/PageHeader';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { DaftarHadir } from './DaftarHadir';
import { KeadaanEkspor, TombolEkspor } from './EksporBeritaAcara';
import { FormInfo, FormPenanda } from './FormInfo';
import { FormNaskah } from './FormNaskah';
import { KalimatPembuka } from './KalimatPembuka';
import { useInfoRapat } from './useInfoRapat';
import { useNaskahBeritaAcara } from './useNaskahBeritaAcara';
import { usePesertaList } from './usePesertaList';

export const IsiBeritaAcara = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const info = useInfoRapat(dossierId, rapat);
  const naskah = useNaskahBeritaAcara(dossierId, rapat);
  const peserta = usePesertaList(dossierId, rapat);
  return (
    <>
      <PageHeader judul={teksBeritaAcara.judul} keterangan={info.draf.nama}>
        <TombolEkspor dossierId={dossierId} />
      </PageHeader>
      <KeadaanEkspor dossierId={dossierId} />
      <Tabs defaultValue="isi">
        <Tabs.List mb="sm">
          <Tabs.Tab value="isi">{teksBeritaAcara.tabIsi}</Tabs.Tab>
          <Tabs.Tab value="peserta">{teksBeritaAcara.tabPeserta(peserta.draf.length)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="isi">
          <Stack gap="md">
            <FormInfo form={info} />
            <KalimatPembuka rapat={{ ...rapat, ...info.draf, beritaAcara: naskah.draf }} />
            <FormNaskah form={naskah} />
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
