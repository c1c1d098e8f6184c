import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { teksPdf } from '../../text/pdf';
import { ErrorState } from '../ErrorState';
import { LoadingState } from '../LoadingState';
import { BilahPdf } from './BilahPdf';
import { HalamanPdf } from './HalamanPdf';
import classes from './pdf.module.css';
import { usePdf } from './usePdf';
import { useTujuanPdf } from './useTujuanPdf';

export interface PdfViewerProps {
  /** The file; null before there is one. A new array shows a new version in place of the old. */
  readonly bytes: Uint8Array | null;
  /** What the document is, for reading programs. */
  readonly label: string;
  /** A newer version is being made. */
  readonly isMemuat: boolean;
  /** Why the newest version can't be made, else null. */
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Named place of the document to show; shown again when another is named, not at every new version. */
  readonly tujuan?: string | null;
}

/** A PDF file as it prints, page under page, each as wide as the panel at first. */
export const PdfViewer = ({ bytes, label, isMemuat, error: errorBuat, onRetry, tujuan = null }: PdfViewerProps) => {
  const { dokumen, error: errorBaca, isMembaca } = usePdf(bytes);
  const [zoom, setZoom] = useState(1);
  const gulungan = useRef<HTMLElement>(null);
  const { ref: lebarRef, width } = useElementSize<HTMLDivElement>();
  useTujuanPdf({ dokumen, tujuan, gulungan, isTampil: width > 0 });
  const error = errorBuat ?? errorBaca;
  const ukuranList = dokumen?.ukuranList ?? [];
  const jumlah = ukuranList.length;
  return (
    <div className={classes.wadah}>
      <BilahPdf jumlah={jumlah} isMemuat={isMemuat || isMembaca} zoom={zoom} onZoom={setZoom} />
      <Box component="section" ref={gulungan} className={classes.gulungan} aria-label={label} tabIndex={0}>
        <div ref={lebarRef}>
          {error != null && (
            <ErrorState error={error} judul={jumlah > 0 ? teksPdf.gagalPerbarui : teksPdf.gagal} onRetry={onRetry} />
          )}
          {jumlah === 0 && error == null && <LoadingState label={teksPdf.memuat} />}
          {dokumen &&
            ukuranList.map((_, i) => (
              <HalamanPdf key={i} dokumen={dokumen} index={i} lebar={Math.floor(width * zoom)} gulungan={gulungan} />
            ))}
        </div>
      </Box>
    </div>
  );
};
