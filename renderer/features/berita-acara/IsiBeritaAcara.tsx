import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { PageHeader } from '../../components/PageHeader';
import { useTempat } from '../../data/useTempat';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { ProyektorBar } from '../proyektor/ProyektorBar';
import { useTampilanSambutan } from '../proyektor/useTampilanSambutan';
import { RapatPicker } from '../rapat/RapatPicker';
import { BannerPengesahan } from './BannerPengesahan';
import classes from './beritaAcara.module.css';
import { KeadaanEkspor, TombolEkspor } from './EksporBeritaAcara';
import { PanelPratinjau } from './PanelPratinjau';
import { type TabBeritaAcara, TabIsian } from './TabIsian';
import { useNaskahBeritaAcara } from './useNaskahBeritaAcara';

/** Wide enough for form and page side by side. */
const LEBAR = '(min-width: 1180px)';

export interface IsiBeritaAcaraProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
}

/** The tab that a path of the dossier stands in; without one, what is to be done next. */
const tabAwal = (jalur: string | null, isDisahkan: boolean): TabBeritaAcara => {
  if (jalur === null) return isDisahkan ? 'pengesahan' : 'naskah';
  return /\.judulLampiran|\.lampiranList/.test(jalur) ? 'lampiran' : 'naskah';
};

/** Form at the left, the page it makes at the right; on a narrow window the page is one more tab. */
export const IsiBeritaAcara = ({ dossierId, data }: IsiBeritaAcaraProps) => {
  const { rapat } = data;
  const tampilan = useTampilanSambutan(dossierId, rapat.rapatId);
  const form = useNaskahBeritaAcara(dossierId, rapat);
  const tempat = useTempat(rapat.rapatId);
  const [tab, setTab] = useState<TabBeritaAcara>(tabAwal(tempat, rapat.pengesahan !== null));
  const isLebar = useMediaQuery(LEBAR, true, { getInitialValueInEffect: false });
  const pratinjau = <PanelPratinjau dossierId={dossierId} rapat={rapat} />;
  return (
    <div className={classes.layar}>
      <PageHeader judul={teksBeritaAcara.judul}>
        <ProyektorBar tampilan={tampilan} />
        <RapatPicker dossierId={dossierId} rapat={rapat} />
        <TombolEkspor dossierId={dossierId} rapatId={rapat.rapatId} />
      </PageHeader>
      {rapat.pengesahan !== null && (
        <BannerPengesahan dossierId={dossierId} rapatId={rapat.rapatId} pengesahan={rapat.pengesahan} />
      )}
      <KeadaanEkspor dossierId={dossierId} />
      <div className={isLebar ? classes.dua : classes.tab}>
        <TabIsian
          dossierId={dossierId}
          data={data}
          form={form}
          // The page has its own column there.
          tab={isLebar && tab === 'pratinjau' ? 'naskah' : tab}
          onTab={setTab}
          pratinjau={isLebar ? null : pratinjau}
        />
        {isLebar && <div className={classes.kolom}>{pratinjau}</div>}
      </div>
    </div>
  );
};
