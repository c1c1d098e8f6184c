import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFilePencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useDossierSiap } from '../../data/queries';
import { teksPerbaikan } from '../../text/pengesahan';
import { teksPilihRapat } from '../../text/rapat';
import { PerbaikanDialog } from './PerbaikanDialog';
import { useBukaRapat } from './useBukaRapat';

export interface DaftarPerbaikanProps {
  readonly dossierId: string;
  readonly rapatId: string;
}

/** Corrections of these locked minutes, and the way to make one. */
export const DaftarPerbaikan = ({ dossierId, rapatId }: DaftarPerbaikanProps) => {
  const { rapatList } = useDossierSiap(dossierId);
  const bukaRapat = useBukaRapat(dossierId);
  const [isBuka, setBuka] = useState(false);
  const perbaikanList = rapatList.filter(({ perbaikanDari }) => perbaikanDari === rapatId);
  return (
    <section aria-label={teksPerbaikan.daftar}>
      <Group justify="space-between" mb={6}>
        <Title order={2} fz="sm">
          {teksPerbaikan.daftar}
        </Title>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilePencil size={16} aria-hidden="true" />}
          onClick={() => setBuka(true)}
        >
          {teksPerbaikan.buat}
        </Button>
      </Group>
      {perbaikanList.length === 0 && (
        <Text size="sm" c="dimmed">
          {teksPerbaikan.belumAda}
        </Text>
      )}
      <Stack gap={6} component="ul" m={0} ps={20}>
        {perbaikanList.map(({ rapatId: tujuan, nama, alasanPerbaikan }) => (
          <li key={tujuan}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              underline="always"
              ta="left"
              onClick={() => void bukaRapat(tujuan)}
            >
              {teksPerbaikan.bukaPerbaikan(nama || teksPilihRapat.tanpaNama)}
            </Anchor>
            <Text size="sm" c="dimmed">
              {teksPerbaikan.alasanNya(alasanPerbaikan)}
            </Text>
          </li>
        ))}
      </Stack>
      <PerbaikanDialog dossierId={dossierId} rapatId={rapatId} opened={isBuka} onClose={() => setBuka(false)} />
    </section>
  );
};
