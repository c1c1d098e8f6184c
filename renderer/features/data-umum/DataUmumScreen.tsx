import { Box, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { dataUmumSchema, isianEdisiOf, isianEdisiSchema } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import type { LayarProps } from '../../app/layarList';
import { PageHeader } from '../../components/PageHeader';
import { patchDossier } from '../../data/patchDossier';
import { useDossierSiap } from '../../data/queries';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { DATA_UMUM } from '../../text/dataUmum';
import { EdisiForm } from './EdisiForm';
import { InstansiForm } from './InstansiForm';
import { KeputusanForm } from './KeputusanForm';
import { KonsideransForm } from './KonsideransForm';
import { PejabatForm } from './PejabatForm';

/** Data every document draws on, in five tabs over two self-saving forms. */
const DataUmumScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const edisi = edisiKini(dossier);
  const isianEdisi = useMemo(() => isianEdisiOf(edisi), [edisi]);
  const saveDataUmum = useMutasi('dataUmum:save', {
    patch: (client, { dataUmum }) => patchDossier(client, dossierId, (d) => ({ ...d, dataUmum })),
  });
  const saveEdisi = useMutasi('edisi:save', {
    patch: (client, { edisi }) =>
      patchDossier(client, dossierId, (d) => ({
        ...d,
        edisiList: d.edisiList.map((ada) => (ada.edisiId === edisi.edisiId ? { ...ada, ...edisi } : ada)),
      })),
  });
  const data = useDraf({
    kunci: `dataUmum ${dossierId}`,
    tersimpan: dossier.dataUmum,
    schema: dataUmumSchema,
    simpan: (dataUmum) => saveDataUmum.mutateAsync({ dossierId, dataUmum }),
  });
  const edisiDraf = useDraf({
    kunci: `edisi ${edisi.edisiId}`,
    tersimpan: isianEdisi,
    schema: isianEdisiSchema,
    simpan: (isi) => saveEdisi.mutateAsync({ dossierId, edisi: isi }),
  });
  const { tab } = DATA_UMUM;
  return (
    <Box
      maw={980}
      onBlur={() => {
        void data.flush();
        void edisiDraf.flush();
      }}
    >
      <PageHeader judul={DATA_UMUM.judul} keterangan={DATA_UMUM.keterangan} />
      <Tabs defaultValue="instansi" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="instansi">{tab.instansi}</Tabs.Tab>
          <Tabs.Tab value="pejabat">{tab.pejabat}</Tabs.Tab>
          <Tabs.Tab value="keputusan">{tab.keputusan}</Tabs.Tab>
          <Tabs.Tab value="konsiderans">{tab.konsiderans}</Tabs.Tab>
          <Tabs.Tab value="peraturan">{tab.peraturan}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="instansi">
          <InstansiForm {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="pejabat">
          <PejabatForm {...data} naskah={dossier.naskah} />
        </Tabs.Panel>
        <Tabs.Panel value="keputusan">
          <KeputusanForm {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="konsiderans">
          <KonsideransForm {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="peraturan">
          <EdisiForm {...edisiDraf} />
        </Tabs.Panel>
      </Tabs>
    </Box>
  );
};
export default DataUmumScreen;
