import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { TombolZoom } from '../../components/pdf/TombolZoom';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import classes from './bandingEkspor.module.css';
import { DaftarPasangan } from './DaftarPasangan';
import { PanelSisi } from './PanelSisi';
import { berubahDari, hitungKeadaan, susunPasangan } from './pasanganTampil';
import type { HasilBanding } from './useBanding';
import { useBandingCommands } from './useBandingCommands';
import { useGambarBeda } from './useGambarBeda';
import { useGulungSerempak } from './useGulungSerempak';

/** The list of pages, and both documents beside each other. */
export const IsiBanding = ({ hasil }: { readonly hasil: HasilBanding }) => {
  const gambar = useGambarBeda(hasil);
  const pasanganList = susunPasangan(hasil.pasanganList, gambar.kotakByPasangan);
  const [zoom, setZoom] = useState(1);
  const gulung = useGulungSerempak(hasil, pasanganList, zoom);
  const jumlah = hitungKeadaan(pasanganList);
  const { sebelum, berikut } = useBandingCommands({
    zoom,
    onZoom: setZoom,
    keSebelum: berubahDari(pasanganList, gulung.kini, -1),
    keBerikut: berubahDari(pasanganList, gulung.kini, 1),
    onLompat: gulung.lompat,
  });
  const isMemeriksa = gambar.ke < gambar.dari;
  const isSama = pasanganList.length === jumlah.SAMA && !isMemeriksa;
  return (
    <div className={classes.isi}>
      <Group gap="xs" wrap="nowrap" justify="space-between" mb={6}>
        <Text size="sm" role="status">
          {isSama ? teksBandingEkspor.identik : teksBandingEkspor.ringkasan(jumlah)}
          {isMemeriksa && (
            <Text span size="sm" c="dimmed" aria-hidden="true">
              {' '}
              {`(${teksBandingEkspor.memeriksaGambar(gambar.ke, gambar.dari)})`}
            </Text>
          )}
        </Text>
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
            hasil={hasil}
            pasanganList={pasanganList}
            barisList={gulung.barisList}
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
