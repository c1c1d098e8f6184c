import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconFileSettings, IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { BagianNaskah } from '../../../shared/domain/dossier';
import { nomorNaskah } from '../../../shared/domain/naskah';
import { naskahDariTemplat } from '../../../shared/domain/naskah/naskahDariTemplat';
import { sisipanTemplat } from '../../../shared/domain/naskah/sisipanTemplat';
import { isiTeksNaskah } from '../../../shared/domain/variabel/isianVariabel';
import type { LayarProps } from '../../app/layarList';
import { PageHeader } from '../../components/PageHeader';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { newId } from '../../data/newId';
import { useParamBagian, useParamBuka } from '../../data/paramBaris';
import { useDossierSiap } from '../../data/queries';
import { NASKAH } from '../../text/naskah';
import { HALAMAN, PRATINJAU_NASKAH, SUSUNAN } from '../../text/naskahSusunan';
import { DaftarBagian } from './DaftarBagian';
import { BagianEditor } from './editor/BagianEditor';
import { FormHalaman } from './halaman/FormHalaman';
import { PanelPratinjau } from './pratinjau/PanelPratinjau';
import { bagianBaru } from './susunan/bagianBaru';
import { NaskahKosong } from './susunan/NaskahKosong';
import classes from './susunan/susunan.module.css';
import { KOLOM_EDITOR } from './susunan/useCommandsBagian';
import { useSusunanNaskah } from './susunan/useSusunanNaskah';
import { AmbilTemplat } from './templat/AmbilTemplat';
import { MenuTemplat } from './templat/MenuTemplat';

const useTampil = (key: string) =>
  useLocalStorage<boolean>({ key, defaultValue: true, getInitialValueInEffect: false });

/** The narrative: its sections at the left, one of them in the middle, the annex as it prints at the right. */
const NaskahScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const { naskah, bank } = dossier;
  const aspekIds = bank.aspekList.map(({ aspekId }) => aspekId);
  const paramBagian = useParamBagian();
  const paramBuka = useParamBuka();
  const [dipilih, setDipilih] = useState(paramBagian);
  const [isHalaman, setHalaman] = useState(paramBuka === 'halaman');
  const [isAmbil, setAmbil] = useState(false);
  const [isDaftar, setDaftar] = useTampil('naskah.daftar');
  const [isPratinjau, setPratinjau] = useTampil('naskah.pratinjau');
  const susunan = useSusunanNaskah(dossierId);
  const bagian = naskah.find(({ bagianId }) => bagianId === dipilih) ?? naskah[0];
  const nomorById = nomorNaskah(naskah);

  const pilih = (bagianId: string): void => {
    setDipilih(bagianId);
    setHalaman(false);
  };
  const ambil = async (pilihan: readonly BagianNaskah[]): Promise<void> => {
    setAmbil(false);
    const i = naskah.findIndex(({ bagianId }) => bagianId === bagian?.bagianId);
    const sisipanList = sisipanTemplat(naskah, i, naskahDariTemplat(pilihan, aspekIds, newId));
    for (const { posisi, bagianList } of sisipanList) {
      if (!(await susunan.tambah(bagianList, posisi))) return;
    }
    const pertama = sisipanList.at(-1)?.bagianList[0];
    if (pertama) pilih(pertama.bagianId);
  };
  const pakaiTemplat = async (): Promise<void> => {
    try {
      const templat = await call('templat:get', {});
      if (templat.naskah.length === 0) setAmbil(true);
      else await ambil(templat.naskah);
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <div className={classes.layar}>
      <PageHeader judul={NASKAH.judul} keterangan={NASKAH.keterangan}>
        {bagian && (
          <Saklar
            label={isDaftar ? SUSUNAN.sembunyikanDaftar : SUSUNAN.tampilkanDaftar}
            isTekan={isDaftar}
            onClick={() => setDaftar(!isDaftar)}
          >
            <IconLayoutSidebar size={18} aria-hidden="true" />
          </Saklar>
        )}
        {bagian && (
          <Saklar
            label={isPratinjau ? PRATINJAU_NASKAH.sembunyikan : PRATINJAU_NASKAH.tampilkan}
            isTekan={isPratinjau}
            onClick={() => setPratinjau(!isPratinjau)}
          >
            <IconLayoutSidebarRight size={18} aria-hidden="true" />
          </Saklar>
        )}
        <Button
          size="xs"
          variant="default"
          aria-pressed={isHalaman}
          leftSection={<IconFileSettings size={15} aria-hidden="true" />}
          onClick={() => setHalaman(!isHalaman)}
        >
          {HALAMAN.buka}
        </Button>
        <MenuTemplat dossierId={dossierId} naskah={naskah} aspekIds={aspekIds} onAmbil={() => setAmbil(true)} />
      </PageHeader>
      <div
        className={classes.badan}
        data-daftar={isDaftar && bagian !== undefined}
        data-pratinjau={isPratinjau && bagian !== undefined}
      >
        {isDaftar && bagian && (
          <DaftarBagian
            naskah={naskah}
            nomorById={nomorById}
            isiJudul={(judul) => isiTeksNaskah(dossier, judul)}
            dipilih={bagian.bagianId}
            susunan={susunan}
            onPilih={pilih}
            onTemplat={() => setAmbil(true)}
          />
        )}
        <div className={classes.tengah} {...KOLOM_EDITOR}>
          {isHalaman && (
            <div className={classes.halaman}>
              <FormHalaman dossier={dossier} onTutup={() => setHalaman(false)} />
            </div>
          )}
          {!isHalaman && bagian && (
            <BagianEditor
              key={bagian.bagianId}
              dossier={dossier}
              bagian={bagian}
              nomor={nomorById.get(bagian.bagianId) ?? ''}
            />
          )}
          {!isHalaman && !bagian && (
            <NaskahKosong
              onTemplat={() => void pakaiTemplat()}
              onPilihTemplat={() => setAmbil(true)}
              onKosong={() => void susunan.tambah([bagianBaru('BAB')], 0)}
            />
          )}
        </div>
        {isPratinjau && bagian && <PanelPratinjau dossier={dossier} bagianId={bagian.bagianId} />}
      </div>
      <AmbilTemplat opened={isAmbil} onTutup={() => setAmbil(false)} onAmbil={(pilihan) => void ambil(pilihan)} />
    </div>
  );
};
export default NaskahScreen;

interface SaklarProps {
  readonly label: string;
  readonly isTekan: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Saklar = ({ label, isTekan, onClick, children }: SaklarProps) => (
  <Tooltip label={label}>
    <ActionIcon variant={isTekan ? 'light' : 'default'} size={30} aria-label={label} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
