import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { hitungKehadiran } from '../../../shared/domain/rapat/hitungKehadiran';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useMutasi } from '../../data/useMutasi';
import { teksPengesahan } from '../../text/pengesahan';
import { teksPilihRapat } from '../../text/rapat';
import { UMUM } from '../../text/umum';
import type { HalPeriksa } from './halPeriksa';

export interface SahkanDialogProps {
  readonly dossierId: string;
  readonly data: RapatLengkap;
  /** What is advised and still missing. */
  readonly kurangList: readonly HalPeriksa[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The last question before the lock: names what can't be changed afterwards; Batal has the focus. */
export const SahkanDialog = ({ dossierId, data, kurangList, opened, onClose }: SahkanDialogProps) => {
  const { rapat, hasil } = data;
  const batal = useRef<HTMLButtonElement>(null);
  const sahkan = useMutasi('rapat:sahkan', { tampilkanGagal: false });
  const tutup = (): void => {
    sahkan.reset();
    onClose();
  };
  const jalan = async (): Promise<void> => {
    await flushSemua();
    // The dialog shows a failure itself.
    const jadi = await sahkan.mutateAsync({ dossierId, rapatId: rapat.rapatId }).catch(() => null);
    if (jadi === null) return;
    tell(teksPengesahan.disahkan);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={tutup}
      size="lg"
      title={teksPengesahan.dialogJudul}
      onEnterTransitionEnd={() => batal.current?.focus()}
    >
      <Stack gap="sm">
        <Text size="sm">{teksPengesahan.dialogIsi(rapat.nama || teksPilihRapat.tanpaNama)}</Text>
        <Text size="sm" component="ul" m={0} ps={20}>
          {teksPengesahan.dialogButir(hasil.jumlahDinilai, hitungKehadiran(rapat).hadir).map((butir) => (
            <li key={butir}>{butir}</li>
          ))}
        </Text>
        <Text size="sm">{teksPengesahan.dialogBeku}</Text>
        {kurangList.length > 0 && (
          <Text size="sm" c="var(--app-perhatian)" component="div">
            {teksPengesahan.dialogKurang}
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {kurangList.map(({ kalimat }) => (
                <li key={kalimat}>{kalimat}</li>
              ))}
            </ul>
          </Text>
        )}
        {sahkan.error && <ErrorState error={sahkan.error} judul={teksPengesahan.dialogGagal} />}
        <Group justify="flex-end" gap="xs">
          <Button ref={batal} variant="default" onClick={tutup} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button color="red" variant="outline" loading={sahkan.isPending} onClick={() => void jalan()}>
            {teksPengesahan.dialogTombol}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
