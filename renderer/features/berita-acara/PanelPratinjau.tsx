import { useMemo } from 'react';
import type { Rapat } from '../../../shared/domain/dossier';
import { PdfViewer } from '../../components/pdf/PdfViewer';
import { useDossierSiap } from '../../data/queries';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { usePratinjau } from './usePratinjau';

/** The minutes exactly as they print, following what is stored. */
export const PanelPratinjau = ({ dossierId, rapat }: { readonly dossierId: string; readonly rapat: Rapat }) => {
  const dossier = useDossierSiap(dossierId);
  const versi = useMemo(() => ({ dossier, rapat }), [dossier, rapat]);
  const { pdf, error, isMemuat, ulangi } = usePratinjau(dossierId, rapat.rapatId, versi);
  return <PdfViewer bytes={pdf} label={teksBeritaAcara.pratinjau} isMemuat={isMemuat} error={error} onRetry={ulangi} />;
};
