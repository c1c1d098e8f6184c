import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { BagianNaskah } from '../../../../shared/domain/dossier';
import { nomorNaskah } from '../../../../shared/domain/naskah';
import { sisaTemplat } from '../../../../shared/domain/naskah/sisaTemplat';
import { NASKAH } from '../../../text/naskah';
import { TEMPLAT } from '../../../text/naskahSusunan';
import { UMUM } from '../../../text/umum';

const TAMPIL_MAKS = 12;

export interface SimpanTemplatProps {
  readonly opened: boolean;
  readonly naskah: readonly BagianNaskah[];
  /** A house template is there, which would be replaced. */
  readonly isGanti: boolean;
  readonly onBatal: () => void;
  readonly onSimpan: () => void;
}

/** Asks before a narrative becomes the house template, and says what of it does not. */
export const SimpanTemplat = ({ opened, naskah, isGanti, onBatal, onSimpan }: SimpanTemplatProps) => {
  const { gambar, penanda, variabelAsing } = sisaTemplat(naskah);
  const nomorById = nomorNaskah(naskah);
  const judulById = new Map(naskah.map(({ bagianId, judul }) => [bagianId, judul.trim() || NASKAH.tanpaJudul]));
  const namaOf = (bagianId: string): string =>
    [nomorById.get(bagianId), judulById.get(bagianId)?.replaceAll('*', '')].filter(Boolean).join(' ');
  const tertinggal = [
    ...(gambar > 0 ? [TEMPLAT.gambar(gambar)] : []),
    ...(penanda > 0 ? [TEMPLAT.penanda(penanda)] : []),
  ];
  return (
    <Modal opened={opened} onClose={onBatal} title={TEMPLAT.judulSimpan}>
      <Stack gap="sm">
        <Text size="sm">
          {TEMPLAT.simpanIsi(naskah.length)} {isGanti && TEMPLAT.simpanGanti}
        </Text>
        {tertinggal.length === 0 ? (
          <Text size="sm">{TEMPLAT.tanpaSisa}</Text>
        ) : (
          <Daftar judul={TEMPLAT.tertinggal} list={tertinggal} />
        )}
        {variabelAsing.length > 0 && (
          <Daftar
            judul={TEMPLAT.variabelAsing}
            list={variabelAsing.map(({ variabel, bagianId }) => TEMPLAT.diBagian(variabel, namaOf(bagianId)))}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onBatal} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button onClick={onSimpan}>{TEMPLAT.simpanYa}</Button>
        </Group>
      </Stack>
    </Modal>
  );
};

const Daftar = ({ judul, list }: { readonly judul: string; readonly list: readonly string[] }) => (
  <div>
    <Text size="sm">{judul}</Text>
    <List size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
      {list.slice(0, TAMPIL_MAKS).map((butir) => (
        <List.Item key={butir}>{butir}</List.Item>
      ))}
      {list.length > TAMPIL_MAKS && <List.Item>{TEMPLAT.danLainnya(list.length - TAMPIL_MAKS)}</List.Item>}
    </List>
  </div>
);
