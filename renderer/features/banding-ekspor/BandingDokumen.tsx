import { Stack } from '@mantine/core';
import { ErrorState } from '../../components/ErrorState';
import { usePdf } from '../../components/pdf/usePdf';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import { IsiBanding } from './IsiBanding';
import { KemajuanBanding } from './KemajuanBanding';
import { useBanding } from './useBanding';
import type { BerkasPdf } from './useBerkasPdf';

export interface BandingDokumenProps {
  readonly lama: BerkasPdf;
  readonly baru: BerkasPdf;
}

/** The two files opened, read and compared, or why that can't be. */
export const BandingDokumen = ({ lama, baru }: BandingDokumenProps) => {
  const pdfLama = usePdf(lama.isi?.pdf ?? null);
  const pdfBaru = usePdf(baru.isi?.pdf ?? null);
  const banding = useBanding(pdfLama.halamanList, pdfBaru.halamanList);
  const gagalLama = lama.error ?? pdfLama.error;
  const gagalBaru = baru.error ?? pdfBaru.error;
  if (gagalLama != null || gagalBaru != null) {
    return (
      <Stack gap="xs">
        {gagalLama != null && (
          <ErrorState error={gagalLama} judul={teksBandingEkspor.gagal.lama} onRetry={lama.ulangi} />
        )}
        {gagalBaru != null && (
          <ErrorState error={gagalBaru} judul={teksBandingEkspor.gagal.baru} onRetry={baru.ulangi} />
        )}
      </Stack>
    );
  }
  if (banding.tahap === 'GAGAL') {
    return <ErrorState error={banding.error} judul={teksBandingEkspor.gagalBanding} onRetry={lama.ulangi} />;
  }
  if (banding.tahap === 'SELESAI') return <IsiBanding hasil={banding.hasil} />;
  return <KemajuanBanding keadaan={banding} />;
};
