import { Stack } from '@mantine/core';
import type { Rapat } from '../../../shared/domain/dossier';
import { PageHeader } from '../../components/PageHeader';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { RapatPicker } from '../rapat/RapatPicker';
import { KeadaanEkspor, TombolEkspor } from './EksporBeritaAcara';
import { FormNaskah } from './FormNaskah';
import { KalimatPembuka } from './KalimatPembuka';
import { useNaskahBeritaAcara } from './useNaskahBeritaAcara';

export const IsiBeritaAcara = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const naskah = useNaskahBeritaAcara(dossierId, rapat);
  return (
    <>
      <PageHeader judul={teksBeritaAcara.judul}>
        <RapatPicker dossierId={dossierId} rapat={rapat} />
        <TombolEkspor dossierId={dossierId} />
      </PageHeader>
      <KeadaanEkspor dossierId={dossierId} />
      <Stack gap="md">
        <KalimatPembuka rapat={{ ...rapat, beritaAcara: naskah.draf }} />
        <FormNaskah form={naskah} />
      </Stack>
    </>
  );
};
