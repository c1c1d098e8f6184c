import { Box, Button, Group, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import { labelBaris, nomorMatriks } from '../../../shared/domain/matriks/nomorMatriks';
import type { LayarProps } from '../../app/layarList';
import { pathOf } from '../../app/routes';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useParamBaris } from '../../data/paramBaris';
import { useDossierSiap } from '../../data/queries';
import { teksRiwayat } from '../../text/riwayat';
import { EntriAksi } from './EntriAksi';
import { kalimatAksi } from './kalimatAksi';
import { sebutBaris } from './kalimatBaris';
import { kelompokHari } from './kelompokHari';
import { konteksRiwayat } from './konteksRiwayat';
import { LompatDialog } from './LompatDialog';
import { isPadat, type Lompatan, lompatanKe } from './lompatan';
import { PulihkanDialog } from './PulihkanDialog';
import { type PulihanBaris, pulihanBaris } from './pulihanBaris';
import classes from './riwayat.module.css';
import { useRiwayat } from './useRiwayat';

interface Lompat {
  readonly aksi: AksiRiwayat;
  readonly titik: string;
  readonly lompatan: Lompatan;
}
interface Pulih {
  readonly aksiId: number;
  readonly barisId: string;
  readonly label: string;
  readonly pulihan: PulihanBaris;
}

/** Whether an action is told to have touched a row, or may have: only its first rows are told. */
const sentuh = (aksi: AksiRiwayat, barisId: string): 'YA' | 'MUNGKIN' | 'TIDAK' => {
  const { barisList, jumlahBaris, label } = aksi;
  if (barisList.some((baris) => baris.barisId === barisId)) return 'YA';
  return label.startsWith('matriks:') && (jumlahBaris > barisList.length || isPadat(aksi)) ? 'MUNGKIN' : 'TIDAK';
};

/** Everything that was changed in a dossier, day by day, and the ways back. */
const RiwayatScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDossierSiap(dossierId);
  const { aksiList, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRiwayat(dossierId);
  const barisId = useParamBaris();
  const [, navigate] = useLocation();
  // Closing a dialog keeps its words while it fades.
  const [lompat, setLompat] = useState<Lompat | null>(null);
  const [isLompat, setIsLompat] = useState(false);
  const [pulih, setPulih] = useState<Pulih | null>(null);
  const [isPulih, setIsPulih] = useState(false);
  const [kini] = useState(() => new Date());
  const konteks = useMemo(() => konteksRiwayat(dossier), [dossier]);
  const kiniById = useMemo(() => new Map(dossier.matriks.map((satu) => [satu.barisId, satu])), [dossier.matriks]);

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!aksiList) return <LoadingState label={teksRiwayat.memuat} />;
  const terakhirId = aksiList.find(({ keadaan }) => keadaan === 'BERLAKU')?.aksiId;
  const tampil = barisId === null ? aksiList : aksiList.filter((aksi) => sentuh(aksi, barisId) !== 'TIDAK');
  const baris = kiniById.get(barisId ?? '');
  const labelSaring = baris
    ? labelBaris(baris.jenis, nomorMatriks(dossier.matriks).get(baris.barisId) ?? '')
    : teksRiwayat.barisHilang;
  const bukaPulih = (aksiId: number, dipilih: BarisRiwayat): void => {
    const pulihan = pulihanBaris(dipilih, kiniById);
    if (pulihan === null || dipilih.barisId === null) return;
    setPulih({ aksiId, barisId: dipilih.barisId, label: sebutBaris(dipilih, konteks), pulihan });
    setIsPulih(true);
  };
  return (
    <Box maw={1000}>
      <PageHeader judul={teksRiwayat.judul} keterangan={teksRiwayat.keterangan} />
      {barisId !== null && (
        <Group gap="sm" mb="xs">
          <Text size="sm" role="status">
            {teksRiwayat.hanyaBaris(labelSaring)}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => navigate(`${pathOf(dossierId, 'riwayat')}?`, { replace: true })}
          >
            {teksRiwayat.semua}
          </Button>
        </Group>
      )}
      {tampil.length === 0 &&
        (barisId === null ? (
          <EmptyState judul={teksRiwayat.kosongJudul} keterangan={teksRiwayat.kosongIsi} />
        ) : (
          <Text size="sm">{teksRiwayat.tanpaBaris}</Text>
        ))}
      {kelompokHari(tampil, kini).map(({ hari, list }) => (
        <section key={hari} aria-label={hari}>
          <Title order={2} fz="sm" mb={4}>
            {hari}
          </Title>
          <ol className={classes.daftar}>
            {list.map((aksi) => {
              const kalimat = kalimatAksi(aksi, konteks);
              const lompatan = lompatanKe(aksiList, aksi, hasNextPage);
              return (
                <EntriAksi
                  key={aksi.aksiId}
                  aksi={aksi}
                  kalimat={kalimat}
                  konteks={konteks}
                  kiniById={kiniById}
                  lompatan={lompatan}
                  isTerakhir={aksi.aksiId === terakhirId}
                  barisId={barisId}
                  isMungkin={barisId !== null && sentuh(aksi, barisId) === 'MUNGKIN'}
                  onLompat={() => {
                    if (lompatan === null) return;
                    setLompat({ aksi, titik: kalimat.utama, lompatan });
                    setIsLompat(true);
                  }}
                  onPulihkan={(dipilih) => bukaPulih(aksi.aksiId, dipilih)}
                />
              );
            })}
          </ol>
        </section>
      ))}
      {hasNextPage ? (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {teksRiwayat.lebihLama}
        </Button>
      ) : (
        aksiList.length > 0 && (
          <Text size="sm" c="dimmed">
            {teksRiwayat.awal}
          </Text>
        )
      )}
      {lompat !== null && (
        <LompatDialog
          dossierId={dossierId}
          aksiId={lompat.aksi.aksiId}
          titik={lompat.titik}
          lompatan={lompat.lompatan}
          opened={isLompat}
          onClose={() => setIsLompat(false)}
        />
      )}
      {pulih !== null && (
        <PulihkanDialog dossierId={dossierId} {...pulih} opened={isPulih} onClose={() => setIsPulih(false)} />
      )}
    </Box>
  );
};

export default RiwayatScreen;
