import { Alert, Button, Group, Modal, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { GAMBAR_MAKS, type GambarNaskah } from '../../../../shared/domain/dossier';
import type { RenaksiError } from '../../../../shared/errors/errorCode';
import { tell } from '../../../components/tell';
import { call, pathOf, toRenaksiError } from '../../../data/client';
import { useDossierSiap } from '../../../data/queries';
import { useMutasi } from '../../../data/useMutasi';
import { kalimatError } from '../../../text/errors';
import { NASKAH_GAMBAR } from '../../../text/naskahGambar';
import { KartuGambar } from './KartuGambar';

export interface PilihGambarDialogProps {
  readonly dossierId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The chosen picture, without its bytes; the dialog has asked to be closed by then. */
  readonly onPilih: (gambar: GambarNaskah) => void;
}

const kalimatOf = (error: RenaksiError): string => {
  if (error.code !== 'LIMIT_REACHED') return kalimatError(error);
  return 'maksByte' in error.data ? NASKAH_GAMBAR.terlaluBesarSemua : NASKAH_GAMBAR.penuh(GAMBAR_MAKS);
};

/** The dossier's own pictures: choose one, take another from a file (or drop it), remove what is not used. */
export const PilihGambarDialog = ({ dossierId, opened, onClose, onPilih }: PilihGambarDialogProps) => {
  const { gambarList, naskah } = useDossierSiap(dossierId);
  const [gagal, setGagal] = useState<string | null>(null);
  const [isDiSeret, setDiSeret] = useState(false);
  const add = useMutasi('gambar:add', { invalidate: ['dossier', 'riwayat'], tampilkanGagal: false });
  const remove = useMutasi('gambar:remove', { invalidate: ['dossier', 'riwayat'], tampilkanGagal: false });
  const dipakai = new Set(
    naskah
      .flatMap(({ blokList }) => blokList)
      .flatMap((blok) => (blok.jenis === 'GAMBAR_SENDIRI' ? blok.gambarId : [])),
  );
  const pilih = (gambar: GambarNaskah): void => {
    onClose();
    onPilih(gambar);
  };
  const coba = async (run: () => Promise<void>): Promise<void> => {
    setGagal(null);
    try {
      await run();
    } catch (penyebab) {
      setGagal(kalimatOf(toRenaksiError(penyebab)));
    }
  };
  const tambah = (path: string): Promise<void> =>
    coba(async () => pilih((await add.mutateAsync({ dossierId, path })).gambar));
  const ambil = (): Promise<void> =>
    coba(async () => {
      const pilihan = await call('shell:pilihBerkas', { jenis: 'GAMBAR_NASKAH' });
      if (pilihan) await tambah(pilihan.path);
    });
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setDiSeret(false);
    const [berkas, kedua] = event.dataTransfer.files;
    const path = berkas ? pathOf(berkas) : '';
    if (kedua || path === '') setGagal(NASKAH_GAMBAR.hanyaSatu);
    else void tambah(path);
  };
  const hapus = ({ gambarId, nama }: GambarNaskah): Promise<void> =>
    coba(async () => {
      await remove.mutateAsync({ dossierId, gambarId });
      tell(NASKAH_GAMBAR.dihapus(nama));
    });
  return (
    <Modal opened={opened} onClose={onClose} title={NASKAH_GAMBAR.judul} size="lg">
      <Stack
        gap="sm"
        onDragOver={(event) => {
          event.preventDefault();
          setDiSeret(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDiSeret(false);
        }}
        onDrop={onDrop}
      >
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {isDiSeret ? NASKAH_GAMBAR.jatuhkan : NASKAH_GAMBAR.keterangan}
          </Text>
          <Button flex="none" loading={add.isPending} onClick={() => void ambil()}>
            {NASKAH_GAMBAR.ambil}
          </Button>
        </Group>
        {gagal !== null && (
          <Alert color="red" variant="light" role="alert">
            {gagal}
          </Alert>
        )}
        {gambarList.length === 0 ? (
          <Text size="sm" py="xl" ta="center">
            {NASKAH_GAMBAR.kosong}
          </Text>
        ) : (
          <ScrollArea.Autosize mah={430} type="auto">
            <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
              {gambarList.map((gambar) => (
                <KartuGambar
                  key={gambar.gambarId}
                  dossierId={dossierId}
                  gambar={gambar}
                  isDipakai={dipakai.has(gambar.gambarId)}
                  onPilih={() => pilih(gambar)}
                  onHapus={() => void hapus(gambar)}
                />
              ))}
            </SimpleGrid>
          </ScrollArea.Autosize>
        )}
      </Stack>
    </Modal>
  );
};
