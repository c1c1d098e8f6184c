import { Button, Group, Text, Title } from '@mantine/core';
import type { TemuanDiterima } from '../../../shared/domain/dossier';
import { judulAturan } from '../../../shared/domain/periksa/aturanList';
import { bacaKunci } from '../../../shared/domain/periksa/kunciTemuan';
import { teksPeriksa } from '../../text/periksa';
import { formatInstan } from '../../text/umum';
import classes from './periksa.module.css';

export interface DaftarBasiProps {
  readonly list: readonly TemuanDiterima[];
  readonly onHapus: (kunciList: readonly string[]) => void;
}

const sebutanOf = (kunci: string): string => {
  const isi = bacaKunci(kunci);
  return isi ? teksPeriksa.temuan(judulAturan(isi.aturan), isi.ditemukan) : kunci;
};

/** Acceptances whose finding is gone or has changed, to clear away. */
export const DaftarBasi = ({ list, onHapus }: DaftarBasiProps) => (
  <section className={classes.kelompok} aria-label={teksPeriksa.basi}>
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
      <div>
        <Title order={3} className={classes.judulTeks}>
          {teksPeriksa.denganJumlah(teksPeriksa.basi, list.length)}
        </Title>
        <Text size="sm" c="dimmed">
          {teksPeriksa.basiKeterangan}
        </Text>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        style={{ flexShrink: 0 }}
        onClick={() => onHapus(list.map(({ kunci }) => kunci))}
      >
        {teksPeriksa.hapusBasi(list.length)}
      </Button>
    </Group>
    <ul className={classes.basi}>
      {list.map(({ kunci, alasan, diterimaPada }) => (
        <li key={kunci}>
          {sebutanOf(kunci)}{' '}
          <Text span size="xs" c="dimmed">
            {`${teksPeriksa.sebab(alasan)} · ${formatInstan(diterimaPada)}`}
          </Text>
        </li>
      ))}
    </ul>
  </section>
);
