import { useMemo } from 'react';
import type { Rapat } from '../../../shared/domain/dossier';
import { PdfViewer } from '../../components/pdf/PdfViewer';
import { usePratinjau } from '../../components/pdf/usePratinjau';
import { call } from '../../data/client';
import { useDossierSiap } from '../../data/queries';
import { teksBeritaAcara } from '../../text/beritaAcara';

/** The minutes exactly as they print, following what is stored. */
export const PanelPratinjau = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const dossier = useDossierSiap(dossierId);
  const versi = useMemo(() => ({ dossier, rapat }), [dossier, rapat]);
  const { rapatId } = rapat;
  const { pdf, error, isMemuat, ulangi } = usePratinjau(
    async () => (await call('beritaAcara:preview', { dossierId, rapatId })).pdf,
    versi,
  );
  return <PdfViewer bytes={pdf} label={teksBeritaAcara.pratinjau} isMemuat={isMemuat} error={error} onRetry={ulangi} />;
};
