import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { LembarBacaan } from '../../../../shared/contract';
import type { Peserta } from '../../../../shared/domain/dossier';
import { tell } from '../../../components/tell';
import { teksImpor } from '../../../text/peserta';
import { UMUM } from '../../../text/umum';
import { PESERTA_MAKS } from '../peserta/kolomPeserta';
import { PratinjauImpor } from './PratinjauImpor';
import { guessPemetaan, setKolom } from './pemetaan';
import { SumberBerkas } from './SumberBerkas';
import { SumberRapat } from './SumberRapat';
import { SumberTempel } from './SumberTempel';
import { type IsiImpor, pilihImpor, siapkanImpor } from './siapkanImpor';

export type SumberImpor = 'TEMPEL' | 'BERKAS' | 'RAPAT';

export interface ImporPesertaDialogProps {
  /** Where participants come from, null while closed. */
  readonly sumber: SumberImpor | null;
  /** The meeting they come to. */
  readonly rapat: { readonly dossierId: string; readonly rapatId: string };
  readonly adaList: readonly Peserta[];
  readonly onClose: () => void;
  readonly onTambah: (baru: readonly IsiImpor[]) => void;
}

type Baris = LembarBacaan['barisList'];

/** Brings participants in from pasted text, a file or another meeting: columns are named and seen before they are added. */
export const ImporPesertaDialog = ({ sumber, rapat, adaList, onClose, onTambah }: ImporPesertaDialogProps) => {
  const [barisList, setBarisList] = useState<Baris>([]);
  const [tebakan, setTebakan] = useState(() => guessPemetaan([]));
  const [isGandaDilewati, setGandaDilewati] = useState(true);
  const { pemetaan, barisKepala } = tebakan;
  const baca = (baru: Baris): void => {
    setBarisList(baru);
    setTebakan(guessPemetaan(baru));
  };

  const impor = siapkanImpor(barisList, pemetaan, barisKepala, adaList);
  const jumlahGanda = impor.barisList.filter(({ ganda }) => ganda !== null).length;
  const { masuk, terpotong } = pilihImpor(impor, isGandaDilewati, adaList.length);
  const isTanpaKolomNama = barisList.length > 0 && !pemetaan.includes('nama');
  return (
    <Modal
      opened={sumber !== null}
      onClose={onClose}
      title={sumber === null ? '' : teksImpor.judul[sumber]}
      size={1080}
    >
      <Stack gap="sm">
        {sumber === 'TEMPEL' && <SumberTempel onBaca={baca} />}
        {sumber === 'BERKAS' && <SumberBerkas onBaca={baca} />}
        {sumber === 'RAPAT' && <SumberRapat rapat={rapat} onBaca={baca} />}
        {barisList.length > 0 && (
          <PratinjauImpor
            barisList={barisList}
            impor={impor}
            tebakan={tebakan}
            isGandaDilewati={isGandaDilewati}
            onKolom={(i, kolom) => setTebakan({ ...tebakan, pemetaan: setKolom(pemetaan, i, kolom) })}
            onKepala={(kepala) => setTebakan({ ...tebakan, barisKepala: kepala })}
          />
        )}
        {isTanpaKolomNama && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {teksImpor.perluNama}
          </Text>
        )}
        {jumlahGanda > 0 && (
          <Radio.Group
            label={teksImpor.ganda(jumlahGanda)}
            value={isGandaDilewati ? 'lewati' : 'tambah'}
            onChange={(nilai) => setGandaDilewati(nilai === 'lewati')}
          >
            <Group gap="lg" mt={4}>
              <Radio value="lewati" label={teksImpor.gandaLewati} />
              <Radio value="tambah" label={teksImpor.gandaTambah} />
            </Group>
          </Radio.Group>
        )}
        {impor.tanpaNama > 0 && !isTanpaKolomNama && <Text size="sm">{teksImpor.tanpaNama(impor.tanpaNama)}</Text>}
        {terpotong > 0 && (
          <Text size="sm" c="var(--app-perhatian)">
            {teksImpor.penuh(terpotong, PESERTA_MAKS)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {UMUM.batal}
          </Button>
          <Button
            disabled={masuk.length === 0}
            onClick={() => {
              onTambah(masuk);
              tell(teksImpor.ditambahkan(masuk.length));
            }}
          >
            {teksImpor.tambah(masuk.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
