import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { Pindaian } from '../../../shared/domain/dossier';
import { tell } from '../../components/tell';
import { call, toRenaksiError } from '../../data/client';
import { useMutasi } from '../../data/useMutasi';
import { EKSPOR } from '../../text/ekspor';
import { kalimatError } from '../../text/errors';
import { teksPindaian } from '../../text/pengesahan';
import { formatUkuran } from '../../text/umum';

export interface DaftarPindaianProps {
  readonly dossierId: string;
  readonly rapatId: string;
  readonly pindaianList: readonly Pindaian[];
}

const kalimatPindaian = (penyebab: unknown): string => {
  const error = toRenaksiError(penyebab);
  switch (error.code) {
    case 'FILE_TOO_LARGE':
      return teksPindaian.terlaluBesar;
    case 'FILE_FOREIGN':
      return teksPindaian.asing;
    case 'FILE_DAMAGED':
      return teksPindaian.rusak;
    case 'LIMIT_REACHED':
      return teksPindaian.penuh;
    default:
      return kalimatError(error);
  }
};

/** Scans of the signed page: kept beside the database, with their hash in the dossier. */
export const DaftarPindaian = ({ dossierId, rapatId, pindaianList }: DaftarPindaianProps) => {
  const [gagal, setGagal] = useState<string | null>(null);
  const add = useMutasi('pindaian:add', { tampilkanGagal: false });
  const tambah = async (): Promise<void> => {
    setGagal(null);
    try {
      const pilihan = await call('shell:pilihBerkas', { jenis: 'PINDAIAN' });
      if (!pilihan) return;
      await add.mutateAsync({ dossierId, rapatId, path: pilihan.path });
      tell(teksPindaian.ditambah);
    } catch (penyebab) {
      setGagal(`${teksPindaian.gagal}. ${kalimatPindaian(penyebab)}`);
    }
  };
  const buka = async (sha256: string): Promise<void> => {
    setGagal(null);
    try {
      const { path } = await call('pindaian:path', { dossierId, rapatId, sha256 });
      const { dibuka } = await call('shell:bukaHasil', { path, sebagai: 'BERKAS' });
      if (!dibuka) setGagal(EKSPOR.tidakTerbuka);
    } catch (penyebab) {
      const isHilang = toRenaksiError(penyebab).code === 'FILE_NOT_FOUND';
      setGagal(`${teksPindaian.gagalBuka}. ${isHilang ? teksPindaian.hilang : kalimatPindaian(penyebab)}`);
    }
  };
  return (
    <section aria-label={teksPindaian.judul}>
      <Group justify="space-between" mb={6}>
        <Title order={2} fz="sm">
          {teksPindaian.judul}
        </Title>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPaperclip size={16} aria-hidden="true" />}
          loading={add.isPending}
          onClick={() => void tambah()}
        >
          {teksPindaian.tambah}
        </Button>
      </Group>
      {pindaianList.length === 0 && (
        <Text size="sm" c="dimmed">
          {teksPindaian.kosong}
        </Text>
      )}
      <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {pindaianList.map(({ namaBerkas, ukuranByte, sha256 }) => (
          <Group key={sha256} component="li" justify="space-between" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {namaBerkas}{' '}
              <Text span size="sm" c="dimmed">
                {formatUkuran(ukuranByte)}
              </Text>
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              style={{ flexShrink: 0 }}
              aria-label={teksPindaian.bukaNama(namaBerkas)}
              onClick={() => void buka(sha256)}
            >
              {teksPindaian.buka}
            </Button>
          </Group>
        ))}
      </Stack>
      {gagal !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={6}>
          {gagal}
        </Text>
      )}
    </section>
  );
};
