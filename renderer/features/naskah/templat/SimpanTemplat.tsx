import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { BagianNaskah } from '../../../../shared/domain/dossier';
import { nomorNaskah } from '../../../../shared/domain/naskah';
import { sisaTemplat } from '../../../../shared/domain/naskah/sisaTemplat';
import { NASKAH } from '../../../text/naskah';
import { TEMPLAT } from '../../../text/naskahSusunan';
import { UMUM } from '../../../text/umum';

const TAMPIL_MAKS = 12;

interface IsiSimpanProps {
  readonly naskah: readonly BagianNaskah[];
  /** Aspects of the dossier in the order of its question bank. */
  readonly aspekIds: readonly string[];
  /** A house template is there, which would be replaced. */
  readonly isGanti: boolean;
  readonly onBatal: () => void;
  readonly onSimpan: () => void;
}

export interface SimpanTemplatProps extends IsiSimpanProps {
  readonly opened: boolean;
}

/** Asks before a narrative becomes the house template, and says what of it does not. */
export const SimpanTemplat = ({ opened, ...props }: SimpanTemplatProps) => (
  <Modal opened={opened} onClose={props.onBatal} title={TEMPLAT.judulSimpan}>
    <IsiSimpan {...props} />
  </Modal>
);

const IsiSimpan = ({ naskah, aspekIds, isGanti, onBatal, onSimpan }: IsiSimpanProps) => {
  const { gambar, penanda, isAspek, variabelAsing } = sisaTemplat(naskah, aspekIds);
  const nomorById = nomorNaskah(naskah);
  const judulById = new Map(naskah.map(({ bagianId, judul }) => [bagianId, judul.trim() || NASKAH.tanpaJudul]));
  const namaOf = (bagianId: string): string =>
    [nomorById.get(bagianId), judulById.get(bagianId)?.replaceAll('*', '')].filter(Boolean).join(' ');
  const tertinggal = [
    ...(gambar > 0 ? [TEMPLAT.gambar(gambar)] : []),
    ...(penanda > 0 ? [TEMPLAT.penanda(penanda)] : []),
  ];
  return (
    <Stack gap="sm">
      <Text size="sm">
        {TEMPLAT.simpanIsi(naskah.length)} {isGanti && TEMPLAT.simpanGanti}
      </Text>
      {tertinggal.length === 0 ? (
        <Text size="sm">{TEMPLAT.tanpaSisa}</Text>
      ) : (
        <Daftar judul={TEMPLAT.tertinggal} list={tertinggal} />
      )}
      {isAspek && <Text size="sm">{TEMPLAT.aspek}</Text>}
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
