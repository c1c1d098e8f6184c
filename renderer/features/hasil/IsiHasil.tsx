import { Group, Stack, Tabs, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { useCommands } from '../../commands/registry';
import { KeyHint } from '../../components/KeyHint';
import { useTempat } from '../../data/useTempat';
import { teksHasil } from '../../text/hasil';
import { ProyektorBar } from '../proyektor/ProyektorBar';
import { BannerDisahkan } from '../rapat/BannerDisahkan';
import { RapatPicker } from '../rapat/RapatPicker';
import { useTerdahulu } from '../skor/useTerdahulu';
import { BagianHasil } from './BagianHasil';
import { BagianPrioritas } from './BagianPrioritas';
import { BelumLengkap } from './BelumLengkap';
import { useKeputusan } from './useKeputusan';

type Bagian = 'HASIL' | 'PRIORITAS';

/** Results and priorities of a meeting, each a page that the projector follows. */
export const IsiHasil = ({ dossierId, data }: { readonly dossierId: string; readonly data: RapatLengkap }) => {
  const { rapatId } = data.rapat;
  const isTerkunci = data.rapat.pengesahan !== null;
  const tempat = useTempat(rapatId);
  const [bagian, setBagian] = useState<Bagian>(tempat?.includes('.prioritasList') === true ? 'PRIORITAS' : 'HASIL');
  const keputusan = useKeputusan(dossierId, data);
  const pilihan = useTerdahulu(dossierId, data);
  const { hasil } = keputusan;
  const group = teksHasil.judul;
  useCommands([
    { id: 'hasil.hasil', label: teksHasil.bukaHasil, group, shortcut: 'h', perform: () => setBagian('HASIL') },
    {
      id: 'hasil.prioritas',
      label: teksHasil.bukaPrioritas,
      group,
      shortcut: 'r',
      perform: () => setBagian('PRIORITAS'),
    },
  ]);
  const tampilan = useMemo(
    () => ({ dossierId, rapatId, halaman: bagian, pertanyaanId: null }),
    [dossierId, rapatId, bagian],
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Title order={1}>{teksHasil.judul}</Title>
        <RapatPicker dossierId={dossierId} rapat={data.rapat} />
      </Group>
      <BannerDisahkan rapat={data.rapat} />
      {!hasil.isLengkap && <BelumLengkap dossierId={dossierId} data={data} hasil={hasil} />}
      <Tabs
        value={bagian}
        onChange={(nilai) => setBagian(nilai === 'PRIORITAS' ? 'PRIORITAS' : 'HASIL')}
        keepMounted={false}
      >
        <Group gap="md" mb="sm" wrap="nowrap">
          <Tabs.List flex={1}>
            <Tabs.Tab value="HASIL" rightSection={<KeyHint shortcut="h" />}>
              {teksHasil.tabHasil}
            </Tabs.Tab>
            <Tabs.Tab value="PRIORITAS" rightSection={<KeyHint shortcut="r" />}>
              {teksHasil.tabPrioritas}
            </Tabs.Tab>
          </Tabs.List>
          <ProyektorBar tampilan={tampilan} />
        </Group>
        <Tabs.Panel value="HASIL">
          <BagianHasil dossierId={dossierId} data={data} hasil={hasil} pilihan={pilihan} isTerkunci={isTerkunci} />
        </Tabs.Panel>
        <Tabs.Panel value="PRIORITAS">
          <BagianPrioritas keputusan={keputusan} isTerkunci={isTerkunci} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
};
