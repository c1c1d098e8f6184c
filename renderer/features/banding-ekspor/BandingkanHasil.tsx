import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { BerkasJadi } from '../../../shared/contract/index';
import { pathOf } from '../../app/routes';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import { NAMA_BERKAS } from '../../text/ekspor';
import { folderOf } from './namaBerkas';
import { setPilihanBanding } from './pilihanBanding';
import { usePilihPdf } from './usePilihPdf';

export interface BandingkanHasilProps {
  readonly dossierId: string;
  readonly jadi: BerkasJadi;
}

/** Compares a PDF just written, as the newer, with one that is asked for; nothing for other documents. */
export const BandingkanHasil = ({ dossierId, jadi: { berkas, path } }: BandingkanHasilProps) => {
  const pilih = usePilihPdf();
  const [, navigate] = useLocation();
  if (!berkas.endsWith('.pdf')) return null;
  const buka = async (): Promise<void> => {
    const lama = await pilih(folderOf(path));
    if (lama === null) return;
    setPilihanBanding(dossierId, { lama, baru: path });
    navigate(pathOf(dossierId, 'banding-ekspor'));
  };
  return (
    <Button
      size="xs"
      variant="subtle"
      style={{ flexShrink: 0 }}
      aria-label={teksBandingEkspor.bandingkanNama(NAMA_BERKAS[berkas])}
      onClick={() => void buka()}
    >
      {teksBandingEkspor.bandingkan}
    </Button>
  );
};
