import { Anchor, Group } from '@mantine/core';
import { IconFileDiff } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { useCommands } from '../../commands/registry';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
import { useFolderEkspor } from '../ekspor/useFolderEkspor';
import { BandingDokumen } from './BandingDokumen';
import classes from './bandingEkspor.module.css';
import { PilihanBerkas } from './PilihanBerkas';
import { setPilihanBanding, tukarPilihanBanding, usePilihanBanding } from './pilihanBanding';
import { TombolTukar } from './TombolTukar';
import { useBerkasPdf } from './useBerkasPdf';
import { usePilihPdf } from './usePilihPdf';

/** Two PDF files side by side, page by page, with what changed between them. */
const BandingEksporScreen = ({ dossierId }: LayarProps) => {
  const { lama, baru } = usePilihanBanding(dossierId);
  const { folder } = useFolderEkspor();
  const pilihPdf = usePilihPdf();
  const berkasLama = useBerkasPdf(lama);
  const berkasBaru = useBerkasPdf(baru);
  const pilih = async (sisi: Sisi): Promise<void> => {
    const path = await pilihPdf(folder);
    if (path !== null) setPilihanBanding(dossierId, { [sisi]: path });
  };
  const tukar = {
    id: 'bandingEkspor.tukar',
    label: teksBandingEkspor.tukar,
    group: teksBandingEkspor.grup,
    when: () => lama !== null || baru !== null,
    perform: () => tukarPilihanBanding(dossierId),
  };
  useCommands([
    ...(['lama', 'baru'] as const).map((sisi) => ({
      id: `bandingEkspor.${sisi}`,
      label: teksBandingEkspor.pilih[sisi],
      group: teksBandingEkspor.grup,
      perform: () => void pilih(sisi),
    })),
    tukar,
  ]);
  return (
    <div className={classes.layar}>
      <PageHeader judul={teksBandingEkspor.judul} keterangan={teksBandingEkspor.keterangan}>
        <Anchor component={Link} href={pathOf(dossierId, 'ekspor')} size="sm" underline="always">
          {teksBandingEkspor.keEkspor}
        </Anchor>
      </PageHeader>
      <Group wrap="nowrap" gap="xs" mb="xs">
        <PilihanBerkas sisi="lama" berkas={lama} isi={berkasLama.isi} onPilih={() => void pilih('lama')} />
        <TombolTukar command={tukar} />
        <PilihanBerkas sisi="baru" berkas={baru} isi={berkasBaru.isi} onPilih={() => void pilih('baru')} />
      </Group>
      {lama === null || baru === null ? (
        <EmptyState
          judul={teksBandingEkspor.kosong}
          keterangan={teksBandingEkspor.kosongKeterangan}
          ikon={<IconFileDiff size={32} />}
        />
      ) : (
        <BandingDokumen
          key={`${lama.kali} ${lama.path} ${baru.kali} ${baru.path}`}
          lama={berkasLama}
          baru={berkasBaru}
        />
      )}
    </div>
  );
};
export default BandingEksporScreen;
