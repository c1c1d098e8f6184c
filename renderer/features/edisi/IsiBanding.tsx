import { Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { BahanPerubahan } from '../../../shared/documents/perubahan/requireBanding';
import type { Dossier } from '../../../shared/domain/dossier';
import { hitungPerubahan } from '../../../shared/domain/matriks/bandingkanMatriks';
import { pathOf } from '../../app/routes';
import { CommandButton } from '../../commands/CommandButton';
import { type Command, useCommands } from '../../commands/registry';
import { tell } from '../../components/tell';
import { pathBaris } from '../../data/paramBaris';
import { teksBanding, teksEdisi } from '../../text/edisi';
import { BarisBanding } from './BarisBanding';
import { DaftarBaris } from './DaftarBaris';
import { SaringanBanding } from './SaringanBanding';
import { kelompokBanding, type SaringBanding, susunBanding } from './susunBanding';

const SARING_AWAL: SaringBanding = {
  macamList: ['BARU', 'DIUBAH', 'DIPINDAH', 'DIHAPUS'],
  kelompokId: null,
  teks: '',
};

/** The changes of a comparison, filtered, and the way through them by keyboard. */
export const IsiBanding = ({ dossier, bahan }: { readonly dossier: Dossier; readonly bahan: BahanPerubahan }) => {
  const [saring, setSaring] = useState(SARING_AWAL);
  const [aktifId, setAktif] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const kelompokList = useMemo(() => kelompokBanding(bahan), [bahan]);
  const list = useMemo(
    () => susunBanding(kelompokList, saring).map((entri) => ({ ...entri, isJudul: entri.perubahan === null })),
    [kelompokList, saring],
  );
  const jumlah = useMemo(() => hitungPerubahan(bahan.perubahanList), [bahan]);
  const adaIds = useMemo(() => new Set(dossier.matriks.map(({ barisId }) => barisId)), [dossier.matriks]);
  const barisList = list.filter(({ isJudul }) => !isJudul);
  const buka = (barisId: string): void => {
    if (adaIds.has(barisId)) navigate(pathBaris(pathOf(dossier.dossierId, 'matriks'), barisId));
    else tell(teksBanding.tanpaBaris);
  };
  const geser = (arah: 1 | -1): void => {
    const kini = barisList.findIndex(({ id }) => id === aktifId);
    const ke = barisList[kini < 0 ? 0 : Math.max(0, Math.min(kini + arah, barisList.length - 1))];
    if (ke) setAktif(ke.id);
  };
  const perintah = (id: string, label: string, shortcut: Command['shortcut'], perform: () => void): Command => ({
    id: `banding.${id}`,
    label,
    group: teksEdisi.tabBanding,
    ...(shortcut !== undefined && { shortcut }),
    inText: true,
    when: () => barisList.length > 0,
    perform,
  });
  const berikut = perintah('next', teksBanding.berikut, 'F8', () => geser(1));
  const sebelum = perintah('previous', teksBanding.sebelum, 'shift+F8', () => geser(-1));
  useCommands([berikut, sebelum]);
  return (
    <>
      <SaringanBanding saring={saring} jumlah={jumlah} kelompokList={kelompokList} onUbah={setSaring} />
      <Group justify="space-between" my={6} wrap="nowrap">
        <Text size="sm" c="dimmed" role="status">
          {barisList.length === 0
            ? teksBanding.tanpaCocok
            : `${teksBanding.tampil(barisList.length, bahan.perubahanList.length)}. ${teksBanding.petunjuk}`}
        </Text>
        <Group gap={6} wrap="nowrap">
          <CommandButton command={sebelum} size="compact-sm" fw={500} />
          <CommandButton command={berikut} size="compact-sm" fw={500} />
        </Group>
      </Group>
      {barisList.length > 0 && (
        <DaftarBaris
          label={teksBanding.daftar}
          kolom={[teksBanding.perubahan, teksBanding.semula, teksBanding.menjadi]}
          tracks="128px 1fr 1fr"
          list={list}
          aktifId={aktifId}
          onAktif={setAktif}
          onTombol={(entri, key) => {
            if (key !== 'Enter') return false;
            buka(entri.id);
            return true;
          }}
        >
          {(entri) =>
            entri.perubahan === null ? (
              <div role="gridcell">{entri.judul}</div>
            ) : (
              <BarisBanding
                perubahan={entri.perubahan}
                bahan={bahan}
                canBuka={adaIds.has(entri.id)}
                onBuka={() => buka(entri.id)}
              />
            )
          }
        </DaftarBaris>
      )}
    </>
  );
};
