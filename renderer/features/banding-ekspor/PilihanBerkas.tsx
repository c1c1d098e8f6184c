import { Button, Group, Paper, Text } from '@mantine/core';
import { type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
import { formatInstan, formatUkuran } from '../../text/umum';
import classes from './bandingEkspor.module.css';
import { folderOf, namaOf } from './namaBerkas';
import type { BerkasBanding } from './pilihanBanding';
import type { BerkasPdf } from './useBerkasPdf';

export interface PilihanBerkasProps {
  readonly sisi: Sisi;
  readonly berkas: BerkasBanding | null;
  readonly isi: BerkasPdf['isi'];
  readonly onPilih: () => void;
}

/** One of the two files: what it is, where it is from, and the way to another. */
export const PilihanBerkas = ({ sisi, berkas, isi, onPilih }: PilihanBerkasProps) => (
  <Paper withBorder px="sm" py={6} flex={1} miw={0} role="group" aria-label={teksBandingEkspor.sisi[sisi]}>
    <Group wrap="nowrap" justify="space-between" gap="sm">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" truncate={berkas !== null}>
          <span className={classes.contoh} data-sisi={sisi}>
            {teksBandingEkspor.sisi[sisi]}
          </span>{' '}
          {berkas === null ? (
            <Text span size="sm" c="dimmed">
              {teksBandingEkspor.belumDipilih}
            </Text>
          ) : (
            <Text span size="sm" fw={600}>
              {namaOf(berkas.path)}
            </Text>
          )}
        </Text>
        {berkas !== null && (
          <Text size="xs" c="dimmed" truncate title={berkas.path}>
            {isi !== null &&
              `${teksBandingEkspor.diubah(formatInstan(isi.diubah))} · ${formatUkuran(isi.pdf.length)} · `}
            {folderOf(berkas.path)}
          </Text>
        )}
      </div>
      <Button size="xs" variant={berkas === null ? 'filled' : 'default'} style={{ flexShrink: 0 }} onClick={onPilih}>
        {teksBandingEkspor.pilih[sisi]}
      </Button>
    </Group>
  </Paper>
);
