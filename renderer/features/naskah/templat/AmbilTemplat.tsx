import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BagianNaskah } from '../../../../shared/domain/dossier';
import { nomorNaskah } from '../../../../shared/domain/naskah';
import { akhirCabang, tingkatBagian } from '../../../../shared/domain/naskah/tingkatBagian';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { NASKAH } from '../../../text/naskah';
import { TEMPLAT } from '../../../text/naskahSusunan';
import { formatInstan, UMUM } from '../../../text/umum';
import { TeksMiring } from '../TeksMiring';
import { useTemplat } from './useTemplat';

export interface AmbilTemplatProps {
  readonly opened: boolean;
  readonly onTutup: () => void;
  /** Chosen sections in their order, under the template's own ids. */
  readonly onAmbil: (pilihan: BagianNaskah[]) => void;
}

/** The template, section by section, to look at and choose from. */
export const AmbilTemplat = ({ opened, onTutup, onAmbil }: AmbilTemplatProps) => {
  const { data, error, refetch } = useTemplat(opened);
  return (
    <Modal opened={opened} onClose={onTutup} title={TEMPLAT.judulAmbil} size="lg">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState label={TEMPLAT.memuat} />}
      {data && (
        <Stack gap="sm">
          <Text size="sm">
            {data.disimpanPada === null ? TEMPLAT.bawaan : TEMPLAT.rumah(formatInstan(data.disimpanPada))}{' '}
            {TEMPLAT.keteranganAmbil}
          </Text>
          <PilihBagian naskah={data.naskah} onBatal={onTutup} onAmbil={onAmbil} />
        </Stack>
      )}
    </Modal>
  );
};

interface PilihBagianProps {
  readonly naskah: readonly BagianNaskah[];
  readonly onBatal: () => void;
  readonly onAmbil: (pilihan: BagianNaskah[]) => void;
}

const PilihBagian = ({ naskah, onBatal, onAmbil }: PilihBagianProps) => {
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const nomorById = nomorNaskah(naskah);
  const pilihan = naskah.filter(({ bagianId }) => dipilih.has(bagianId));
  const set = (list: readonly BagianNaskah[], isPilih: boolean): void => {
    const baru = new Set(dipilih);
    for (const { bagianId } of list) {
      if (isPilih) baru.add(bagianId);
      else baru.delete(bagianId);
    }
    setDipilih(baru);
  };
  if (naskah.length === 0) return <Text size="sm">{TEMPLAT.kosong}</Text>;
  return (
    <>
      <Checkbox
        label={TEMPLAT.semua}
        checked={pilihan.length === naskah.length}
        indeterminate={pilihan.length > 0 && pilihan.length < naskah.length}
        onChange={(event) => set(naskah, event.currentTarget.checked)}
      />
      <ScrollArea.Autosize mah="50vh" type="auto" offsetScrollbars viewportProps={{ tabIndex: 0 }}>
        <Stack gap={8} py={4}>
          {naskah.map((bagian, i) => (
            <Checkbox
              key={bagian.bagianId}
              ml={tingkatBagian(bagian) * 22}
              label={
                <>
                  {nomorById.get(bagian.bagianId)} <TeksMiring teks={bagian.judul.trim() || NASKAH.tanpaJudul} />
                </>
              }
              checked={dipilih.has(bagian.bagianId)}
              // A BAB is chosen with what stands under it; single ones can be taken out again.
              onChange={(event) => set(naskah.slice(i, akhirCabang(naskah, i)), event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {TEMPLAT.jumlah(pilihan.length)}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onBatal}>
            {UMUM.batal}
          </Button>
          <Button disabled={pilihan.length === 0} onClick={() => onAmbil(pilihan)}>
            {TEMPLAT.ambilKe(pilihan.length)}
          </Button>
        </Group>
      </Group>
    </>
  );
};
