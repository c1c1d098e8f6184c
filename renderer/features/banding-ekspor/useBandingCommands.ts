import { type Command, useCommands } from '../../commands/registry';
import { zoomBesar, zoomKecil } from '../../components/pdf/zoomPdf';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import { teksPdf } from '../../text/pdf';

export interface BandingCommandsOptions {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** The nearest changed pairs around the current one; null when there is none. */
  readonly keSebelum: number | null;
  readonly keBerikut: number | null;
  readonly onLompat: (pasangan: number) => void;
}

/** Moving from change to change and sizing the pages, by keys. */
export const useBandingCommands = (options: BandingCommandsOptions): { sebelum: Command; berikut: Command } => {
  const { zoom, onZoom, keSebelum, keBerikut, onLompat } = options;
  const group = teksBandingEkspor.grup;
  const lompat = (id: string, label: string, shortcut: string, ke: number | null): Command => ({
    id: `bandingEkspor.${id}`,
    label,
    group,
    shortcut,
    inText: true,
    when: () => ke !== null,
    perform: () => {
      if (ke !== null) onLompat(ke);
    },
  });
  const ubahZoom = (id: string, label: string, shortcut: string, ke: number | undefined): Command => ({
    id: `bandingEkspor.${id}`,
    label,
    group,
    shortcut,
    when: () => ke !== undefined && ke !== zoom,
    perform: () => onZoom(ke ?? zoom),
  });
  const sebelum = lompat('previous', teksBandingEkspor.sebelum, 'shift+F8', keSebelum);
  const berikut = lompat('next', teksBandingEkspor.berikut, 'F8', keBerikut);
  useCommands([
    sebelum,
    berikut,
    ubahZoom('zoomOut', teksPdf.perkecil, '-', zoomKecil(zoom)),
    ubahZoom('zoomIn', teksPdf.perbesar, '+', zoomBesar(zoom)),
    ubahZoom('zoomFit', teksPdf.selebar, '0', 1),
  ]);
  return { sebelum, berikut };
};
