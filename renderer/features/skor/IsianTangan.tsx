import { SimpleGrid, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import * as z from 'zod';
import { jumlahSchema, type Skala, type Suara } from '../../../shared/domain/dossier';
import { JumlahInput } from '../../components/JumlahInput';
import { useDraf } from '../../data/useDraf';
import { teksSuara } from '../../text/suara';

const schema = z.array(jumlahSchema.max(9999)).length(4);

export interface IsianTanganProps {
  readonly kunci: string;
  readonly suara: Suara | null;
  readonly skalaList: readonly Skala[];
  /** Marked present, to point out a count that can't be. */
  readonly hadir: number;
  readonly isTerkunci: boolean;
  readonly simpan: (jumlahList: readonly number[]) => Promise<unknown>;
}

/** Show of hands: how many for each score. Enter goes to the next field. */
export const IsianTangan = ({ kunci, suara, skalaList, hadir, isTerkunci, simpan }: IsianTanganProps) => {
  const tersimpan = useMemo(() => (suara?.cara === 'ANGKAT_TANGAN' ? suara.jumlahList : [0, 0, 0, 0]), [suara]);
  const { draf, setDraf, flush, errors } = useDraf({ kunci, tersimpan, schema, simpan });
  const wadah = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const list = [...(wadah.current?.querySelectorAll('input') ?? [])];
    const berikut = list[list.indexOf(event.currentTarget) + 1];
    if (berikut) berikut.focus();
    else void flush();
  };
  const total = draf.reduce((jumlah, n) => jumlah + n, 0);
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {teksSuara.petunjukTangan}
      </Text>
      <SimpleGrid cols={2} ref={wadah}>
        {skalaList
          .toSorted((a, b) => a.nilai - b.nilai)
          .map(({ nilai, label }, i) => (
            <JumlahInput
              key={nilai}
              data-autofocus={i === 0 || undefined}
              label={teksSuara.tanganUntuk(nilai, label)}
              readOnly={isTerkunci}
              value={draf[i] === 0 ? null : (draf[i] ?? null)}
              placeholder="0"
              error={errors.get(String(i))}
              onKeyDown={onKeyDown}
              onFocus={(event) => event.currentTarget.select()}
              onBlur={() => void flush()}
              onChange={(jumlah) => setDraf((lama) => lama.map((n, j) => (j === i ? (jumlah ?? 0) : n)))}
            />
          ))}
      </SimpleGrid>
      <Text size="sm" role="status" c={hadir > 0 && total > hadir ? 'var(--app-perhatian)' : 'dimmed'}>
        {hadir > 0 && total > hadir ? teksSuara.lebih(hadir) : teksSuara.total(total)}
      </Text>
    </Stack>
  );
};
