import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useMutasi } from '../../data/useMutasi';
import { teksRiwayat } from '../../text/riwayat';
import { UMUM } from '../../text/umum';
import type { Lompatan } from './lompatan';

export interface LompatDialogProps {
  readonly dossierId: string;
  readonly aksiId: number;
  /** The action's own sentence. */
  readonly titik: string;
  readonly lompatan: Lompatan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks before many steps are taken back or done again; Batal has the focus. */
export const LompatDialog = ({ dossierId, aksiId, titik, lompatan, opened, onClose }: LompatDialogProps) => {
  const batal = useRef<HTMLButtonElement>(null);
  const lompat = useMutasi('riwayat:lompat', { tampilkanGagal: false });
  const isKembali = lompatan.arah === 'KEMBALI';
  const langkah = (lompatan.isSedikitnya ? teksRiwayat.sedikitnya : teksRiwayat.langkah)(lompatan.jumlah);
  const tutup = (): void => {
    lompat.reset();
    onClose();
  };
  const jalan = async (): Promise<void> => {
    await flushSemua();
    // The dialog shows a failure itself: a lock stops a jump, and says so.
    const jadi = await lompat.mutateAsync({ dossierId, aksiId }).catch(() => null);
    if (jadi === null) return;
    tell(isKembali ? teksRiwayat.jumpKembali(langkah) : teksRiwayat.jumpUlang(langkah));
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={tutup}
      title={isKembali ? teksRiwayat.kembaliJudul : teksRiwayat.ulangiJudul}
      onEnterTransitionEnd={() => batal.current?.focus()}
    >
      <Stack gap="md">
        <Text size="sm">
          {isKembali ? teksRiwayat.kembaliIsi(langkah, titik) : teksRiwayat.ulangiIsi(langkah, titik)}
        </Text>
        {lompat.error && <ErrorState error={lompat.error} judul={teksRiwayat.gagalLompat} />}
        <Group justify="flex-end" gap="xs">
          <Button ref={batal} variant="default" onClick={tutup} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button loading={lompat.isPending} onClick={() => void jalan()}>
            {isKembali ? teksRiwayat.kembaliTombol : teksRiwayat.ulangiTombol}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
