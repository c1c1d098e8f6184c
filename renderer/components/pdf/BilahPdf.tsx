import { ActionIcon, Group, Loader, Text, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { teksPdf } from '../../text/pdf';
import classes from './pdf.module.css';

const ZOOM_LIST = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

export interface BilahPdfProps {
  readonly jumlah: number;
  readonly isMemuat: boolean;
  /** 1 is as wide as the panel. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Bar over the pages: how many, whether they are being made anew, and their size. */
export const BilahPdf = ({ jumlah, isMemuat, zoom, onZoom }: BilahPdfProps) => {
  const kecil = ZOOM_LIST.findLast((z) => z < zoom);
  const besar = ZOOM_LIST.find((z) => z > zoom);
  return (
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
      <Tombol label={teksPdf.perkecil} isPadam={kecil === undefined} onClick={() => onZoom(kecil ?? zoom)}>
        <IconZoomOut size={18} aria-hidden="true" />
      </Tombol>
      <Text size="sm" w={46} ta="center" className="angka" style={{ textAlign: 'center' }}>
        {teksPdf.persen(zoom)}
      </Text>
      <Tombol label={teksPdf.perbesar} isPadam={besar === undefined} onClick={() => onZoom(besar ?? zoom)}>
        <IconZoomIn size={18} aria-hidden="true" />
      </Tombol>
      <Tombol label={teksPdf.selebar} isPadam={zoom === 1} onClick={() => onZoom(1)}>
        <IconArrowAutofitWidth size={18} aria-hidden="true" />
      </Tombol>
    </div>
  );
};

interface TombolProps {
  readonly label: string;
  readonly isPadam: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Tombol = ({ label, isPadam, onClick, children }: TombolProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={isPadam} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);
