import { Anchor, Box, Tabs, Title } from '@mantine/core';
import { Link } from 'wouter';
import { dataUmumSchema } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { PageHeader } from '../../components/PageHeader';
import { patchDossier } from '../../data/patchDossier';
import { useDossierSiap } from '../../data/queries';
import { useDraf } from '../../data/useDraf';
import { useMutasi } from '../../data/useMutasi';
import { useTempat } from '../../data/useTempat';
import { DATA_UMUM } from '../../text/dataUmum';
import { teksEdisi } from '../../text/edisi';
import { EdisiForm } from '../edisi/EdisiForm';
import { useEdisiDraf } from '../edisi/useEdisiDraf';
import { InstansiForm } from './InstansiForm';
import { KeputusanForm } from './KeputusanForm';
import { KonsideransForm } from './KonsideransForm';
import { PejabatForm } from './PejabatForm';
import { PerangkatForm } from './PerangkatForm';

/** The tab a path of the dossier stands in. */
const tabOf = (jalur: string | null): string => {
  const nama = /^dataUmum\.(\w+)/.exec(jalur ?? '')?.[1] ?? '';
  if (nama === 'pejabatList') return 'pejabat';
  if (nama === 'skTimPenyusun' || nama === 'keputusanList') return 'keputusan';
  if (nama === 'perangkatList') return 'perangkat';
  return nama === 'menimbangList' || nama === 'mengingatList' ? 'konsiderans' : 'instansi';
};

/** Data every document draws on, in six tabs over two self-saving forms. */
const DataUmumScreen = ({ dossierId }: LayarProps) => {
  const tempat = useTempat();
  const dossier = useDossierSiap(dossierId);
  const edisi = edisiKini(dossier);
  const saveDataUmum = useMutasi('dataUmum:save', {
    patch: (client, { dataUmum }) => patchDossier(client, dossierId, (d) => ({ ...d, dataUmum })),
  });
  const data = useDraf({
    kunci: `dataUmum ${dossierId}`,
    tersimpan: dossier.dataUmum,
    schema: dataUmumSchema,
    simpan: (dataUmum) => saveDataUmum.mutateAsync({ dossierId, dataUmum }),
  });
  const edisiDraf = useEdisiDraf(dossierId, edisi);
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
      <Tabs defaultValue={tabOf(tempat)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="instansi">{tab.instansi}</Tabs.Tab>
          <Tabs.Tab value="pejabat">{tab.pejabat}</Tabs.Tab>
          <Tabs.Tab value="keputusan">{tab.keputusan}</Tabs.Tab>
          <Tabs.Tab value="perangkat">{tab.perangkat}</Tabs.Tab>
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
        <Tabs.Panel value="perangkat">
          <PerangkatForm {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="konsiderans">
          <KonsideransForm {...data} />
        </Tabs.Panel>
        <Tabs.Panel value="peraturan">
          <Title order={2} mb="xs">
            {DATA_UMUM.edisi(edisi.perubahanKe)}
          </Title>
          <EdisiForm {...edisiDraf} isBeku={edisi.penetapan !== null} />
          <Anchor
            component={Link}
            href={pathOf(dossierId, 'edisi')}
            size="sm"
            underline="always"
            mt="sm"
            display="block"
          >
            {teksEdisi.bukaEdisi}
          </Anchor>
        </Tabs.Panel>
      </Tabs>
    </Box>
  );
};
export default DataUmumScreen;
