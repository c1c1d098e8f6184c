import { useEffect, useState } from 'react';
import { hitungTemuan, type JumlahTemuan } from '../../shared/domain/periksa/jumlahTemuan';
import { useDossierSiap } from './queries';

/** How long a dossier must rest before it is looked through, in milliseconds: nobody reads a count while typing. */
const TENANG_MS = 700;
/** Longest further wait for an idle moment, in milliseconds. */
const TUNGGU_MAKS = 2000;

/** Open errors and warnings of a dossier, some time after it last changed; null until they were counted once. */
export const useJumlahTemuan = (dossierId: string): JumlahTemuan | null => {
  const dossier = useDossierSiap(dossierId);
  const [hasil, setHasil] = useState<(JumlahTemuan & { readonly dossierId: string }) | null>(null);
  useEffect(() => {
    let isBatal = false;
    let idle = 0;
    const hitung = async (): Promise<void> => {
      // With code of its own: the frame of the window doesn't wait for the rules.
      const { temuanOf } = await import('./temuanOf');
      if (isBatal) return;
      const { terbuka } = temuanOf(dossier, new Date().getFullYear());
      setHasil({ dossierId: dossier.dossierId, ...hitungTemuan(terbuka) });
    };
    const timer = window.setTimeout(() => {
      idle = window.requestIdleCallback(() => void hitung(), { timeout: TUNGGU_MAKS });
    }, TENANG_MS);
    return () => {
      isBatal = true;
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
    };
  }, [dossier]);
  return hasil?.dossierId === dossierId ? hasil : null;
};
