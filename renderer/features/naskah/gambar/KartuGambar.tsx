import { Badge, Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import type { GambarNaskah } from '../../../../shared/domain/dossier';
import { NASKAH_GAMBAR } from '../../../text/naskahGambar';
import { ThumbnailGambar } from './ThumbnailGambar';

export interface KartuGambarProps {
  readonly dossierId: string;
  readonly gambar: GambarNaskah;
  readonly isDipakai: boolean;
  readonly onPilih: () => void;
  readonly onHapus: () => void;
}

/** One picture to choose; what no section places can be removed here. */
export const KartuGambar = ({ dossierId, gambar, isDipakai, onPilih, onHapus }: KartuGambarProps) => {
  const { gambarId, nama, mime, lebarPx, tinggiPx } = gambar;
  return (
    <Paper withBorder p="xs">
      <Stack gap={6}>
        <UnstyledButton title={NASKAH_GAMBAR.pakai(nama)} onClick={onPilih}>
          <Stack gap={4} align="center">
            <ThumbnailGambar dossierId={dossierId} gambarId={gambarId} lebar={132} />
            <Text size="sm" fw={500} truncate w="100%" ta="center">
              {nama}
            </Text>
            <Text size="xs" c="dimmed">
              {NASKAH_GAMBAR.jenis[mime]} · {NASKAH_GAMBAR.ukuran(lebarPx, tinggiPx)}
            </Text>
          </Stack>
        </UnstyledButton>
        <Group justify="center" mih={26}>
          {isDipakai ? (
            <Badge variant="light" color="gray" tt="none">
              {NASKAH_GAMBAR.dipakai}
            </Badge>
          ) : (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={NASKAH_GAMBAR.hapus(nama)}
              onClick={onHapus}
            >
              {NASKAH_GAMBAR.hapusSingkat}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
};
