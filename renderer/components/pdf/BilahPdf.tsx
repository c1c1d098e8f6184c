import { Group, Loader, Text } from '@mantine/core';
import { teksPdf } from '../../text/pdf';
import classes from './pdf.module.css';
import { TombolZoom, type TombolZoomProps } from './TombolZoom';

export interface BilahPdfProps extends TombolZoomProps {
  readonly jumlah: number;
  readonly isMemuat: boolean;
}

/** Bar over the pages: how many, whether they are being made anew, and their size. */
export const BilahPdf = ({ jumlah, isMemuat, zoom, onZoom }: BilahPdfProps) => (
  <div className={classes.bilah}>
    <Text size="sm" c="dimmed">
      {jumlah > 0 && teksPdf.jumlah(jumlah)}
    </Text>
    <Group gap={6} flex={1} role="status" wrap="nowrap">
      {isMemuat && jumlah > 0 && (
        <>
          <Loader size={12} aria-hidden="true" />
          <Text size="sm" c="dimmed">
            {teksPdf.memperbarui}
          </Text>
        </>
      )}
    </Group>
    <TombolZoom zoom={zoom} onZoom={onZoom} />
  </div>
);
