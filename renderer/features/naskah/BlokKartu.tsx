import { Group, Paper, Text } from '@mantine/core';
import { memo } from 'react';
import type { Blok, Pejabat } from '../../../shared/domain/dossier';
import { TombolUrutan } from '../../components/TombolUrutan';
import { NAMA_BLOK, NASKAH } from '../../text/naskah';
import { BlokIsian } from './BlokIsian';
import { TambahBlok } from './TambahBlok';
import type { TindakanBlok } from './useBlokStabil';

export interface BlokKartuProps {
  readonly i: number;
  readonly blok: Blok;
  readonly jumlah: number;
  readonly pejabatList: readonly Pejabat[];
  readonly error: string | undefined;
  readonly tindakan: TindakanBlok;
}

/** One block with its tools; drawn again only when it changes. */
export const BlokKartu = memo(({ i, blok, jumlah, pejabatList, error, tindakan }: BlokKartuProps) => {
  const nama = NASKAH.blokKe(NAMA_BLOK[blok.jenis], i);
  return (
    <Paper withBorder px="sm" pb="sm" pt={2} role="group" aria-label={nama}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed" fw={600}>
          {nama}
        </Text>
        <Group gap={0} wrap="nowrap">
          <TambahBlok
            isKecil
            label={`${NASKAH.tambahDiBawah}: ${nama}`}
            onAdd={(baru) => tindakan.onInsert(i + 1, baru)}
          />
          <TombolUrutan
            nama={nama}
            isPertama={i === 0}
            isTerakhir={i === jumlah - 1}
            onMove={(langkah) => tindakan.onMove(i, langkah)}
            onRemove={() => tindakan.onRemove(i)}
          />
        </Group>
      </Group>
      <BlokIsian nama={nama} blok={blok} pejabatList={pejabatList} onChange={(baru) => tindakan.onReplace(i, baru)} />
      {error !== undefined && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </Paper>
  );
});
BlokKartu.displayName = 'BlokKartu';
