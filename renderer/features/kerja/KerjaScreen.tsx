import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { edisiKini } from '../../../shared/domain/naskah';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { runCommand, useCommands } from '../../commands/registry';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDossierSiap } from '../../data/queries';
import { teksKerja } from '../../text/kerja';
import { KeadaanEkspor } from '../berita-acara/EksporBeritaAcara';
import classes from '../edisi/edisi.module.css';
import { BannerBeku } from '../matriks/BannerBeku';
import { BuatLembar } from './BuatLembar';
import { TinjauLembar } from './TinjauLembar';
import { useTerima } from './useTerima';

/** Working sheets: out to the offices, and back with every difference looked at before it counts. */
const KerjaScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const { lembar, gagal, isMembaca, baca, pilih, tutup } = useTerima(dossierId);
  const [hasil, setHasil] = useState<string | null>(null);
  const isBeku = edisiKini(dossier).penetapan !== null;
  const terima = (): void => {
    setHasil(null);
    void pilih();
  };
  const label = hasil === null ? teksKerja.terima : teksKerja.berikutnya;
  useCommands([{ id: 'kerja.terima', label, group: teksKerja.judul, when: () => !isMembaca, perform: terima }]);
  if (lembar) {
    return (
      <div className={classes.layar}>
        <TinjauLembar
          dossier={dossier}
          lembar={lembar}
          isBeku={isBeku}
          onBacaUlang={() => void baca(lembar.path)}
          onTutup={tutup}
          onSelesai={(kalimat) => {
            setHasil(kalimat);
            tutup();
          }}
        />
      </div>
    );
  }
  return (
    <Stack gap="md" maw={980}>
      <div>
        <PageHeader judul={teksKerja.judul} keterangan={teksKerja.keterangan} />
        {isBeku && <BannerBeku dossierId={dossierId} />}
      </div>
      {hasil !== null && (
        <Alert variant="outline" color="laut" role="status" icon={<IconCircleCheck aria-hidden="true" />}>
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{hasil}</Text>
            <Group gap="xs" wrap="nowrap">
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setHasil(null);
                  runCommand('riwayat.undo');
                }}
              >
                {teksKerja.urungkan}
              </Button>
              <Button size="compact-sm" variant="default" component={Link} href={pathOf(dossierId, 'matriks')}>
                {teksKerja.bukaMatriks}
              </Button>
            </Group>
          </Group>
        </Alert>
      )}
      <KeadaanEkspor dossierId={dossierId} />
      <Group align="stretch" wrap="nowrap">
        <BuatLembar dossierId={dossierId} />
        <Paper withBorder p="sm" flex={1} component="section" aria-label={teksKerja.terimaJudul}>
          <Stack gap="xs" align="flex-start">
            <Title order={2}>{teksKerja.terimaJudul}</Title>
            <Text size="sm">{teksKerja.terimaIsi}</Text>
            <Button leftSection={<IconFileImport size={17} aria-hidden="true" />} loading={isMembaca} onClick={terima}>
              {label}
            </Button>
          </Stack>
        </Paper>
      </Group>
      {isMembaca && <LoadingState label={teksKerja.membaca} />}
      {gagal !== null && (
        <ErrorState error={gagal.error} judul={teksKerja.gagalBaca} onRetry={() => void baca(gagal.path)} />
      )}
    </Stack>
  );
};

export default KerjaScreen;
