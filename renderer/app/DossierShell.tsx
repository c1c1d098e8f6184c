import { Anchor, AppShell, Container } from '@mantine/core';
import { Suspense, useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { ErrorState } from '../components/ErrorState';
import { LoadingState } from '../components/LoadingState';
import { useNamaDossier } from '../data/queries';
import { NAMA_LAYAR } from '../text/layar';
import { AppErrorBoundary } from './AppErrorBoundary';
import classes from './DossierShell.module.css';
import { KepalaDossier } from './KepalaDossier';
import { KOMPONEN_LAYAR, muatSemuaLayar } from './layarList';
import { NavigasiLangkah } from './NavigasiLangkah';
import type { Layar } from './routes';

export interface DossierShellProps {
  readonly dossierId: string;
  readonly layar: Layar;
}

/** Frame of an open dossier: header, steps at the left, and the screen. */
export const DossierShell = ({ dossierId, layar }: DossierShellProps) => {
  const { data, error, refetch } = useNamaDossier(dossierId);
  const Screen = KOMPONEN_LAYAR[layar];
  const isDibuka = data !== undefined;
  const nama = data ?? '';
  // The same element for as long as the same screen is open: a change of the name draws nothing of it.
  const isi = useMemo(() => <Screen key={layar} dossierId={dossierId} />, [Screen, layar, dossierId]);
  useEffect(() => {
    document.title = nama === '' ? 'Setda Renaksi' : `${NAMA_LAYAR[layar]} – ${nama}`;
    return () => {
      document.title = 'Setda Renaksi';
    };
  }, [layar, nama]);

  useEffect(() => (isDibuka ? muatSemuaLayar() : undefined), [isDibuka]);

  if (error) {
    return (
      <Container size="sm" py="xl">
        <ErrorState error={error} judul="Dossier tidak dapat dibuka" onRetry={() => void refetch()}>
          <Anchor component={Link} href="/" size="sm" underline="always">
            Ke daftar dossier
          </Anchor>
        </ErrorState>
      </Container>
    );
  }
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 208, breakpoint: 0 }} padding={0}>
      <a className="lewati" href="#isi" onClick={focusIsi}>
        Langsung ke isi
      </a>
      <AppShell.Header>
        <KepalaDossier dossierId={dossierId} nama={nama} />
      </AppShell.Header>
      <AppShell.Navbar aria-label="Langkah kerja">
        {isDibuka && <NavigasiLangkah dossierId={dossierId} layar={layar} />}
      </AppShell.Navbar>
      <AppShell.Main id="isi" tabIndex={-1} className={classes.isi}>
        <AppErrorBoundary resetKey={layar}>
          <Suspense fallback={<LoadingState />}>{isDibuka ? isi : <LoadingState label="Membuka dossier…" />}</Suspense>
        </AppErrorBoundary>
      </AppShell.Main>
    </AppShell>
  );
};

/** The hash holds the address, so the skip link moves the focus by hand. */
const focusIsi = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('isi')?.focus();
};
