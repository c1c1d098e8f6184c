import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../data/client';
import { isLayar, pathOf } from './routes';

const split = (location: string): { dossierId: string | null; layar: string } => {
  const [, , dossierId, layar] = location.split('/');
  return { dossierId: dossierId || null, layar: layar ?? '' };
};

/** Brings the window back to where it was and keeps remembering where it is. */
export const useLokasi = (): { readonly isReady: boolean } => {
  const [location, navigate] = useLocation();
  // A reload keeps its address; only a window that starts at the front door asks where it was.
  const [isReady, setReady] = useState(() => location !== '/' && location !== '');

  useEffect(() => {
    if (isReady) return undefined;
    let dibatalkan = false;
    const pulang = async (): Promise<void> => {
      const lokasi = await call('shell:getLokasi', {}).catch(() => null);
      if (lokasi?.dossierId != null && isLayar(lokasi.layar)) {
        const list = await call('dossier:list', {}).catch(() => []);
        const ada = list.some(({ dossierId }) => dossierId === lokasi.dossierId);
        if (ada && !dibatalkan) navigate(pathOf(lokasi.dossierId, lokasi.layar), { replace: true });
      }
      if (!dibatalkan) setReady(true);
    };
    void pulang();
    return () => {
      dibatalkan = true;
    };
  }, [isReady, navigate]);

  useEffect(() => {
    if (!isReady) return;
    // Remembering is a courtesy: when it fails, the window opens at its start screen.
    call('shell:setLokasi', split(location)).catch(() => undefined);
  }, [isReady, location]);

  return { isReady };
};
