import { Group } from '@mantine/core';
import { useState } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import type { DokumenPdf } from '../../components/pdf/mesin/pdfMesin';
import { TombolZoom } from '../../components/pdf/TombolZoom';
import type { Sisi } from '../../text/bandingEkspor';
import classes from './bandingEkspor.module.css';
import { DaftarPasangan } from './DaftarPasangan';
import { PanelSisi } from './PanelSisi';
import { berubahDari } from './pasanganTampil';
import { StatusBanding } from './StatusBanding';
import type { Banding, HasilBanding } from './useBanding';
import { useBandingCommands } from './useBandingCommands';
import { useGulungSerempak } from './useGulungSerempak';

export interface IsiBandingProps {
  readonly banding: Banding;
  readonly hasil: HasilBanding;
  readonly dokumen: Readonly<Record<Sisi, DokumenPdf>>;
  readonly onUlangi: () => void;
}

/** The list of pages, and both documents beside each other. */
export const IsiBanding = ({ banding, hasil, dokumen, onUlangi }: IsiBandingProps) => {
  const { pasanganList } = hasil;
  const [zoom, setZoom] = useState(1);
  const gulung = useGulungSerempak(hasil, zoom);
  const { sebelum, berikut } = useBandingCommands({
    zoom,
    onZoom: setZoom,
    keSebelum: berubahDari(pasanganList, gulung.kini, -1),
    keBerikut: berubahDari(pasanganList, gulung.kini, 1),
    onLompat: gulung.lompat,
  });
  return (
    <div className={classes.isi}>
      <Group gap="xs" wrap="nowrap" justify="space-between" mb={6}>
        <StatusBanding banding={banding} hasil={hasil} onUlangi={onUlangi} />
        <Group gap={6} wrap="nowrap">
          <CommandButton command={sebelum} size="compact-sm" fw={500} />
          <CommandButton command={berikut} size="compact-sm" fw={500} />
          <TombolZoom zoom={zoom} onZoom={setZoom} />
        </Group>
      </Group>
      <div className={classes.kolom}>
        <DaftarPasangan pasanganList={pasanganList} kini={gulung.kini} onPilih={gulung.lompat} />
        {(['lama', 'baru'] as const).map((sisi) => (
          <PanelSisi
            key={sisi}
            sisi={sisi}
            dokumen={dokumen[sisi]}
            hasil={hasil}
            barisList={gulung.barisList}
            dekat={gulung.dekat}
            lebar={gulung.lebar}
            gulungan={gulung.gulungan[sisi]}
            lebarRef={sisi === 'lama' ? gulung.lebarRef : undefined}
            onGulung={gulung.onGulung}
          />
        ))}
      </div>
    </div>
  );
};
