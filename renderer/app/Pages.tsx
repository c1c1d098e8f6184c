import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { KeySheet } from '../commands/KeySheet';
import { Palette } from '../commands/Palette';
import { useShortcuts } from '../commands/useShortcuts';
import { LoadingState } from '../components/LoadingState';
import { SaatSenggang } from '../components/SaatSenggang';
import { useEksporListener } from '../data/ekspor';
import { useRapatChanged } from '../data/useRapatChanged';
import { ImporHost } from '../features/impor/ImporHost';
import MulaiScreen from '../features/mulai/MulaiScreen';
import { DossierShell } from './DossierShell';
import { isLayar } from './routes';
import { useAppCommands } from './useAppCommands';
import { useLokasi } from './useLokasi';
import { useMenuPerintah } from './useMenuPerintah';

/** Where the address stands. */
const ALAMAT = { hook: useHashLocation } as const;

// With the schemas of their forms, which the first screen does without.
const BuatBaruDialog = lazy(async () => ({
  default: (await import('../features/mulai/BuatBaruDialog')).BuatBaruDialog,
}));

const ProyektorScreen = lazy(() => import('../features/proyektor/ProyektorScreen'));

const PagesInRouter = () => {
  const { isReady } = useLokasi();
  const { keySheet, palette } = useAppCommands();
  useShortcuts();
  useMenuPerintah();
  useEksporListener();
  useRapatChanged();
  if (!isReady) return <LoadingState />;
  return (
    <>
      <Suspense fallback={<LoadingState />}>
        <Switch>
          <Route path="/" component={MulaiScreen} />
          <Route path="/d/:dossierId/:layar">
            {({ dossierId, layar }) =>
              isLayar(layar) ? (
                <DossierShell key={dossierId} dossierId={dossierId} layar={layar} />
              ) : (
                <Redirect to={`/d/${dossierId}/beranda`} replace />
              )
            }
          </Route>
          <Route path="/d/:dossierId">{({ dossierId }) => <Redirect to={`/d/${dossierId}/beranda`} replace />}</Route>
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
      <KeySheet {...keySheet} />
      <Palette {...palette} />
      <ImporHost />
      <SaatSenggang>
        <BuatBaruDialog />
      </SaatSenggang>
    </>
  );
};

/** Every page of the window; the address stands in the hash, so that a reload comes back to it. */
export const Pages = () => (
  <Router {...ALAMAT}>
    <Suspense fallback={null}>
      <Switch>
        {/* A window of its own, without shell, commands or memory of the place. */}
        <Route path="/proyektor" component={ProyektorScreen} />
        <Route>
          <PagesInRouter />
        </Route>
      </Switch>
    </Suspense>
  </Router>
);
