import { Badge, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import type { BeritaAcara } from '../../../shared/domain/dossier';
import { useDossierSiap } from '../../data/queries';
import type { Draf } from '../../data/useDraf';
import { teksBeritaAcara } from '../../text/beritaAcara';
import classes from './beritaAcara.module.css';
import { FormLampiran } from './FormLampiran';
import { FormNaskah } from './FormNaskah';
import { buatHalPeriksaList } from './halPeriksa';
import { PanelPengesahan } from './PanelPengesahan';

export type TabBeritaAcara = 'naskah' | 'lampiran' | 'pengesahan' | 'pratinjau';

export interface TabIsianProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  readonly form: Draf<BeritaAcara>;
  readonly tab: TabBeritaAcara;
  readonly onTab: (tab: TabBeritaAcara) => void;
  /** The page, where it has no column of its own. */
  readonly pratinjau: ReactNode;
}

/** Everything that can be set on the minutes, in tabs. */
export const TabIsian = ({ dossierId, data, form, tab, onTab, pratinjau }: TabIsianProps) => {
  const { dataUmum } = useDossierSiap(dossierId);
  const { rapat } = data;
  const readOnly = rapat.pengesahan !== null;
  const periksaList = buatHalPeriksaList({ ...data, rapat: { ...rapat, beritaAcara: form.draf } }, dataUmum);
  const kurang = periksaList.filter(({ isWajib, isLengkap }) => isWajib && !isLengkap).length;
  const { tab: nama } = teksBeritaAcara;
  return (
    <Tabs
      className={`${classes.kolom} ${classes.tab}`}
      value={tab}
      keepMounted={false}
      onChange={(baru) => onTab((baru ?? 'naskah') as TabBeritaAcara)}
    >
      <Tabs.List>
        <Tabs.Tab value="naskah">{nama.naskah}</Tabs.Tab>
        <Tabs.Tab value="lampiran">{nama.lampiran}</Tabs.Tab>
        <Tabs.Tab
          value="pengesahan"
          rightSection={
            !readOnly && kurang > 0 ? (
              <Badge size="sm" variant="light" color="gray" c="inherit" tt="none">
                {teksBeritaAcara.kurang(kurang)}
              </Badge>
            ) : undefined
          }
        >
          {nama.pengesahan}
        </Tabs.Tab>
        {pratinjau !== null && <Tabs.Tab value="pratinjau">{nama.pratinjau}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="naskah" className={classes.panel}>
        <FormNaskah form={form} rapat={rapat} dataUmum={dataUmum} readOnly={readOnly} />
      </Tabs.Panel>
      <Tabs.Panel value="lampiran" className={classes.panel}>
        <FormLampiran form={form} readOnly={readOnly} />
      </Tabs.Panel>
      <Tabs.Panel value="pengesahan" className={classes.panel}>
        <PanelPengesahan dossierId={dossierId} data={data} periksaList={periksaList} onNaskah={() => onTab('naskah')} />
      </Tabs.Panel>
      {pratinjau !== null && (
        <Tabs.Panel value="pratinjau" className={`${classes.kolom} ${classes.pratinjau}`}>
          {pratinjau}
        </Tabs.Panel>
      )}
    </Tabs>
  );
};
