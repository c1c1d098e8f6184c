import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { teksPdf } from '../../text/pdf';
import { zoomBesar, zoomKecil } from './zoomPdf';

export interface TombolZoomProps {
  /** 1 is as wide as the panel. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Smaller, larger and as wide as the panel, with the size between. */
export const TombolZoom = ({ zoom, onZoom }: TombolZoomProps) => {
  const kecil = zoomKecil(zoom);
  const besar = zoomBesar(zoom);
  return (
    <>
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
    </>
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
