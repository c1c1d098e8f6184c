import { Button, Group, Image, Input, Paper, Stack } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { call, toRenaksiError } from '../../data/client';
import { DATA_UMUM } from '../../text/dataUmum';
import { kalimatError } from '../../text/errors';

export interface LogoFieldProps {
  /** PNG or JPEG data URL, empty for none. */
  readonly logo: string;
  readonly error: string | undefined;
  readonly onChange: (logo: string) => void;
}

const kalimatLogo = (penyebab: unknown): string => {
  const error = toRenaksiError(penyebab);
  if (error.code === 'FILE_TOO_LARGE') return DATA_UMUM.logoTerlaluBesar;
  if (error.code === 'FILE_FOREIGN' || error.code === 'FILE_UNREADABLE') return DATA_UMUM.logoBukanGambar;
  return kalimatError(error);
};

/** Coat of arms of the letterhead: chosen from a file, shown small, and removed again. */
export const LogoField = ({ logo, error, onChange }: LogoFieldProps) => {
  const [gagal, setGagal] = useState<string | null>(null);
  const [isMemilih, setMemilih] = useState(false);
  const pilih = async (): Promise<void> => {
    setGagal(null);
    setMemilih(true);
    try {
      const pilihan = await call('shell:pilihBerkas', { jenis: 'GAMBAR' });
      if (pilihan) onChange((await call('shell:bacaGambar', { path: pilihan.path })).dataUrl);
    } catch (penyebab) {
      setGagal(kalimatLogo(penyebab));
    } finally {
      setMemilih(false);
    }
  };
  const kalimat = gagal ?? error;
  return (
    <Stack gap={4} role="group" aria-label={DATA_UMUM.logo}>
      <Input.Label component="div">{DATA_UMUM.logo}</Input.Label>
      <Group gap="md" wrap="nowrap">
        {/* On white, as it will stand on paper. */}
        <Paper
          withBorder
          w={84}
          h={84}
          p={6}
          bg="white"
          style={{ display: 'grid', placeItems: 'center', flexShrink: 0 }}
        >
          {logo === '' ? (
            <IconPhoto size={30} color="#69747f" aria-hidden="true" />
          ) : (
            <Image src={logo} alt={DATA_UMUM.logoAlt} fit="contain" w={70} h={70} />
          )}
        </Paper>
        <Stack gap={6} align="flex-start">
          <Group gap="xs">
            <Button size="xs" variant="default" loading={isMemilih} onClick={() => void pilih()}>
              {logo === '' ? DATA_UMUM.logoPilih : DATA_UMUM.logoGanti}
            </Button>
            {logo !== '' && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size={15} aria-hidden="true" />}
                onClick={() => {
                  setGagal(null);
                  onChange('');
                }}
              >
                {DATA_UMUM.logoHapus}
              </Button>
            )}
          </Group>
          <Input.Description>{DATA_UMUM.logoKeterangan}</Input.Description>
          {kalimat !== undefined && <Input.Error role="alert">{kalimat}</Input.Error>}
        </Stack>
      </Group>
    </Stack>
  );
};
