import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { BerkasJadi, StatusEkspor } from '../../../shared/contract/index';
import { ERROR_CODES } from '../../../shared/errors/errorCode';
import { tell, tellError } from '../../components/tell';
import { call } from '../../data/client';
import { EKSPOR, NAMA_BERKAS } from '../../text/ekspor';
import { kalimatKode } from '../../text/errors';
import { formatUkuran } from '../../text/umum';
import { BandingkanHasil } from '../banding-ekspor/BandingkanHasil';

const openHasil = async (path: string, sebagai: 'BERKAS' | 'FOLDER'): Promise<void> => {
  try {
    const { dibuka } = await call('shell:bukaHasil', { path, sebagai });
    if (!dibuka) tell(EKSPOR.tidakTerbuka);
  } catch (error) {
    tellError(error);
  }
};

const kalimatGagal = (errorCode: string | null): string =>
  kalimatKode(ERROR_CODES.find((code) => code === errorCode) ?? 'EXPORT_FAILED');

/** How an export ended, with the documents that are whole. */
export const HasilEkspor = ({ status }: { readonly status: StatusEkspor }) => {
  const { state, jadiList, errorCode } = status;
  const pertama = jadiList[0];
  return (
    <Stack gap="xs" role="status">
      {state === 'GAGAL' && (
        <Alert color="red" variant="outline" title={EKSPOR.gagal} icon={<IconAlertTriangle aria-hidden="true" />}>
          {kalimatGagal(errorCode)}
        </Alert>
      )}
      {state === 'DIBATALKAN' && (
        <Alert color="gray" variant="outline" title={EKSPOR.dibatalkan} icon={<IconCircleX aria-hidden="true" />}>
          {kalimatKode('EXPORT_CANCELLED')}
        </Alert>
      )}
      {state === 'SELESAI' && (
        <Group gap={6}>
          <IconCircleCheck size={20} color="var(--app-ok)" aria-hidden="true" />
          <Text fw={600}>{EKSPOR.selesai}</Text>
        </Group>
      )}
      {pertama && (
        <Paper withBorder p="sm">
          <Stack gap={8}>
            {jadiList.map((jadi) => (
              <BarisJadi key={jadi.berkas} dossierId={status.dossierId} jadi={jadi} />
            ))}
            <Group justify="flex-end">
              <Button size="xs" onClick={() => void openHasil(pertama.path, 'FOLDER')}>
                {EKSPOR.bukaFolder}
              </Button>
            </Group>
          </Stack>
        </Paper>
      )}
    </Stack>
  );
};

const BarisJadi = ({ dossierId, jadi }: { readonly dossierId: string; readonly jadi: BerkasJadi }) => (
  <Group justify="space-between" wrap="nowrap">
    <div style={{ minWidth: 0, flex: 1 }}>
      <Text size="sm">
        {NAMA_BERKAS[jadi.berkas]}{' '}
        <Text span size="sm" c="dimmed">
          {formatUkuran(jadi.ukuranByte)}
        </Text>
      </Text>
      <Text size="xs" c="dimmed" truncate title={jadi.path}>
        {jadi.path}
      </Text>
    </div>
    <BandingkanHasil dossierId={dossierId} jadi={jadi} />
    <Button
      size="xs"
      variant="default"
      style={{ flexShrink: 0 }}
      aria-label={EKSPOR.bukaNama(NAMA_BERKAS[jadi.berkas])}
      onClick={() => void openHasil(jadi.path, 'BERKAS')}
    >
      {EKSPOR.buka}
    </Button>
  </Group>
);
