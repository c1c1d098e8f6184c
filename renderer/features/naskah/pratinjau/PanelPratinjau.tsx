import { Group, SegmentedControl, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { Dossier } from '../../../../shared/domain/dossier';
import { naskahDicetak } from '../../../../shared/domain/naskah';
import { PdfViewer } from '../../../components/pdf/PdfViewer';
import { PRATINJAU_NASKAH } from '../../../text/naskahSusunan';
import classes from './pratinjau.module.css';
import { type Cakupan, type PratinjauLampiran, usePratinjauLampiran } from './usePratinjauLampiran';

const CAKUPAN_LIST: readonly Cakupan[] = ['OTOMATIS', 'BAB', 'LAMPIRAN'];

export interface PanelPratinjauProps {
  readonly dossier: Dossier;
  /** Section whose page is shown. */
  readonly bagianId: string;
}

const keteranganOf = ({ isBab, karenaDetik }: PratinjauLampiran, isDicetak: boolean): string | null => {
  if (!isDicetak) return PRATINJAU_NASKAH.tidakDicetak;
  if (!isBab) return null;
  if (karenaDetik === null) return PRATINJAU_NASKAH.babSaja;
  return karenaDetik === 0 ? PRATINJAU_NASKAH.besar : PRATINJAU_NASKAH.lama(karenaDetik);
};

/** The annex as it prints, at the section being edited. */
export const PanelPratinjau = ({ dossier, bagianId }: PanelPratinjauProps) => {
  const [cakupan, setCakupan] = useLocalStorage<Cakupan>({
    key: 'naskah.cakupanPratinjau',
    defaultValue: 'OTOMATIS',
    getInitialValueInEffect: false,
  });
  const pratinjau = usePratinjauLampiran(dossier, bagianId, cakupan);
  const isDicetak = naskahDicetak(dossier.naskah).some((bagian) => bagian.bagianId === bagianId);
  const keterangan = keteranganOf(pratinjau, isDicetak);
  return (
    <aside className={classes.panel} aria-label={PRATINJAU_NASKAH.judul}>
      <Group gap="xs" mb={6} wrap="nowrap">
        <SegmentedControl
          size="xs"
          aria-label={PRATINJAU_NASKAH.cakupan}
          data={CAKUPAN_LIST.map((value) => ({ value, label: PRATINJAU_NASKAH.cakupanNama[value] }))}
          value={cakupan}
          onChange={setCakupan}
        />
      </Group>
      <div className={classes.isi}>
        <PdfViewer
          bytes={pratinjau.pdf}
          label={PRATINJAU_NASKAH.judul}
          isMemuat={pratinjau.isMemuat}
          error={pratinjau.error}
          onRetry={pratinjau.ulangi}
          tujuan={`bagian-${bagianId}`}
        />
      </div>
      {keterangan !== null && (
        <Text size="xs" c="dimmed" mt={4} role="note">
          {keterangan}
        </Text>
      )}
    </aside>
  );
};
