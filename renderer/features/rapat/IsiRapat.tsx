import { Button, Group, Tabs } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Rapat } from '../../../shared/domain/dossier';
import { pathOf } from '../../app/routes';
import { useCommands } from '../../commands/registry';
import { PageHeader } from '../../components/PageHeader';
import { useTempat } from '../../data/useTempat';
import { teksRapat } from '../../text/rapat';
import { ProyektorBar } from '../proyektor/ProyektorBar';
import { useTampilanSambutan } from '../proyektor/useTampilanSambutan';
import { BannerDisahkan } from './BannerDisahkan';
import { KeadaanCetak, TombolCetak } from './CetakDaftarHadir';
import { TabInfo } from './info/TabInfo';
import { TabKehadiran } from './kehadiran/TabKehadiran';
import { TabPertanyaan } from './pertanyaan/TabPertanyaan';
import { useBankDraf } from './pertanyaan/useBankDraf';
import { TabPeserta } from './peserta/TabPeserta';
import { RapatPicker } from './RapatPicker';
import { useInfoRapat } from './useInfoRapat';
import { usePesertaList } from './usePesertaList';

const TAB_LIST = ['info', 'peserta', 'kehadiran', 'pertanyaan'] as const;
type Tab = (typeof TAB_LIST)[number];

/** The tab that a path of the dossier stands in. */
const tabAwal = (jalur: string | null): Tab => {
  if (jalur?.startsWith('bank.') === true) return 'pertanyaan';
  return jalur?.includes('.pesertaList') === true ? 'peserta' : 'info';
};

/** Preparation and attendance of one meeting. */
export const IsiRapat = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const [, navigate] = useLocation();
  const tempat = useTempat(rapat.rapatId);
  const [tab, setTab] = useState<Tab>(tabAwal(tempat));
  const [isMencetak, setMencetak] = useState(false);
  const tampilan = useTampilanSambutan(dossierId, rapat.rapatId);
  const info = useInfoRapat(dossierId, rapat);
  const peserta = usePesertaList(dossierId, rapat);
  const bank = useBankDraf(dossierId);
  const isTerkunci = rapat.pengesahan !== null;
  const kini: Rapat = { ...rapat, ...info.draf, pesertaList: peserta.draf };
  const group = teksRapat.grup;
  const labelNilai = isTerkunci ? teksRapat.lihatNilai : teksRapat.keNilai;
  const keNilai = (): void => navigate(pathOf(dossierId, 'rapat'));
  useCommands([
    ...TAB_LIST.map((nama, i) => ({
      id: `rapat.tab${i + 1}`,
      label: teksRapat.bukaTab(teksRapat.namaTab[nama]),
      group,
      shortcut: `mod+${i + 1}`,
      inText: true,
      perform: () => setTab(nama),
    })),
    { id: 'rapat.nilai', label: labelNilai, group, shortcut: 'F8', inText: true, perform: keNilai },
  ]);
  return (
    <>
      <PageHeader judul={teksRapat.judul}>
        <RapatPicker dossierId={dossierId} rapat={rapat} />
        <TombolCetak dossierId={dossierId} rapatId={rapat.rapatId} onMulai={() => setMencetak(true)} />
        <Button
          size="xs"
          title={`${labelNilai} (F8)`}
          rightSection={<IconArrowRight size={16} aria-hidden="true" />}
          onClick={keNilai}
        >
          {labelNilai}
        </Button>
      </PageHeader>
      <BannerDisahkan rapat={rapat} />
      {isMencetak && <KeadaanCetak dossierId={dossierId} />}
      <Tabs
        value={tab}
        onChange={(nilai) => setTab(TAB_LIST.find((nama) => nama === nilai) ?? 'info')}
        keepMounted={false}
      >
        <Group gap="md" mb="sm" wrap="nowrap">
          <Tabs.List flex={1}>
            <Tabs.Tab value="info">{teksRapat.tabInfo}</Tabs.Tab>
            <Tabs.Tab value="peserta">{teksRapat.tabPeserta(peserta.draf.length)}</Tabs.Tab>
            <Tabs.Tab value="kehadiran">
              {teksRapat.tabKehadiran(peserta.draf.filter(({ hadir }) => hadir).length, peserta.draf.length)}
            </Tabs.Tab>
            <Tabs.Tab value="pertanyaan">
              {teksRapat.tabPertanyaan(bank.draf.reduce((jumlah, aspek) => jumlah + aspek.pertanyaanList.length, 0))}
            </Tabs.Tab>
          </Tabs.List>
          <ProyektorBar tampilan={tampilan} />
        </Group>
        <Tabs.Panel value="info">
          <TabInfo dossierId={dossierId} rapat={kini} form={info} isTerkunci={isTerkunci} />
        </Tabs.Panel>
        <Tabs.Panel value="peserta">
          <TabPeserta dossierId={dossierId} rapatId={rapat.rapatId} form={peserta} isTerkunci={isTerkunci} />
        </Tabs.Panel>
        <Tabs.Panel value="kehadiran">
          <TabKehadiran rapat={kini} form={peserta} isTerkunci={isTerkunci} onIsiPeserta={() => setTab('peserta')} />
        </Tabs.Panel>
        <Tabs.Panel value="pertanyaan">
          <TabPertanyaan dossierId={dossierId} form={bank} tempat={tempat} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};
