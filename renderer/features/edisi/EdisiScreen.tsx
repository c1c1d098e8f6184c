import { Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { edisiKini } from '../../../shared/domain/naskah';
import type { LayarProps } from '../../app/layarList';
import { PageHeader } from '../../components/PageHeader';
import { useDossierSiap } from '../../data/queries';
import { teksEdisi } from '../../text/edisi';
import { BandingPanel } from './BandingPanel';
import { DaftarEdisi } from './DaftarEdisi';
import classes from './edisi.module.css';
import { PanelEdisi } from './PanelEdisi';

/** Editions of the plan, and what changed from one to another. */
const EdisiScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const kini = edisiKini(dossier);
  /** Null follows the current edition, also when a revision begins. */
  const [dipilih, setDipilih] = useState<string | null>(null);
  const edisi = dossier.edisiList.find(({ edisiId }) => edisiId === dipilih) ?? kini;
  return (
    <div className={classes.layar}>
      <PageHeader judul={teksEdisi.judul} keterangan={teksEdisi.keterangan} />
      <Tabs defaultValue="edisi" keepMounted={false} className={classes.tab}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="edisi">{teksEdisi.tabEdisi}</Tabs.Tab>
          <Tabs.Tab value="banding">{teksEdisi.tabBanding}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="edisi">
          <Stack gap="md" maw={980}>
            <DaftarEdisi
              dossier={dossier}
              dipilih={edisi.edisiId}
              onPilih={(edisiId) => setDipilih(edisiId === kini.edisiId ? null : edisiId)}
            />
            <PanelEdisi key={edisi.edisiId} dossier={dossier} edisi={edisi} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="banding" className={classes.panelBanding}>
          <BandingPanel dossier={dossier} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
};

export default EdisiScreen;
