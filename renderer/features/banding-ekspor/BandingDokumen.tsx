import { Stack } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../../components/ErrorState';
import type { DokumenPdf } from '../../components/pdf/mesin/pdfMesin';
import { usePdf } from '../../components/pdf/usePdf';
import { type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
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
  const bytesLama = lama.isi?.pdf ?? null;
  const bytesBaru = baru.isi?.pdf ?? null;
  const pdfLama = usePdf(bytesLama);
  const pdfBaru = usePdf(bytesBaru);
  const [kali, setKali] = useState(0);
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
  // A file that can't be opened is told so; until both are open there is nothing to compare.
  if (!bytesLama || !bytesBaru || !pdfLama.dokumen || !pdfBaru.dokumen) return <KemajuanBanding />;
  return (
    <BandingTerbuka
      key={kali}
      bytes={{ lama: bytesLama, baru: bytesBaru }}
      dokumen={{ lama: pdfLama.dokumen, baru: pdfBaru.dokumen }}
      onUlangi={() => setKali(kali + 1)}
    />
  );
};

interface BandingTerbukaProps {
  readonly bytes: Readonly<Record<Sisi, Uint8Array>>;
  readonly dokumen: Readonly<Record<Sisi, DokumenPdf>>;
  readonly onUlangi: () => void;
}

const BandingTerbuka = ({ bytes, dokumen, onUlangi }: BandingTerbukaProps) => {
  const banding = useBanding(bytes.lama, bytes.baru);
  if (banding.error != null) {
    return <ErrorState error={banding.error} judul={teksBandingEkspor.gagalBanding} onRetry={onUlangi} />;
  }
  if (banding.hasil === null) return <KemajuanBanding banding={banding} onUlangi={onUlangi} />;
  return <IsiBanding banding={banding} hasil={banding.hasil} dokumen={dokumen} onUlangi={onUlangi} />;
};
