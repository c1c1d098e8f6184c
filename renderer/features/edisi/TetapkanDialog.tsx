import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { sebutPeraturan } from '../../../shared/documents/perubahan/sebutEdisi';
import type { Dossier, Edisi } from '../../../shared/domain/dossier';
import { formatRentang } from '../../../shared/domain/matriks/nomorMatriks';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useMutasi } from '../../data/useMutasi';
import { teksEdisi } from '../../text/edisi';
import { UMUM } from '../../text/umum';
import type { HalPenetapan } from './halPenetapan';

export interface TetapkanDialogProps {
  readonly dossier: Dossier;
  readonly edisi: Edisi;
  /** What is advised and still missing. */
  readonly kurangList: readonly HalPenetapan[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The last question before an edition is frozen: names what can't be changed afterwards; Batal has the focus. */
export const TetapkanDialog = ({ dossier, edisi, kurangList, opened, onClose }: TetapkanDialogProps) => {
  const { dossierId, matriks, targetList, ukuranList, dataUmum } = dossier;
  const batal = useRef<HTMLButtonElement>(null);
  const tetapkan = useMutasi('edisi:tetapkan', { tampilkanGagal: false });
  const tutup = (): void => {
    tetapkan.reset();
    onClose();
  };
  const jalan = async (): Promise<void> => {
    await flushSemua();
    // The dialog shows a failure itself.
    const jadi = await tetapkan.mutateAsync({ dossierId, edisiId: edisi.edisiId }).catch(() => null);
    if (jadi === null) return;
    tell(teksEdisi.ditetapkan);
    onClose();
  };
  const tahun = formatRentang(dataUmum.tahunMatriks);
  return (
    <Modal
      opened={opened}
      onClose={tutup}
      size="lg"
      title={teksEdisi.dialogJudul}
      onEnterTransitionEnd={() => batal.current?.focus()}
    >
      <Stack gap="sm">
        <Text size="sm">{teksEdisi.dialogIsi(sebutPeraturan(dossier, edisi))}</Text>
        <Text size="sm" component="ul" m={0} ps={20}>
          {teksEdisi.dialogButir(matriks.length, targetList.length, ukuranList.length, tahun).map((butir) => (
            <li key={butir}>{butir}</li>
          ))}
        </Text>
        <Text size="sm">{teksEdisi.dialogTetap}</Text>
        {kurangList.length > 0 && (
          <Text size="sm" c="var(--app-perhatian)" component="div">
            {teksEdisi.dialogKurang}
            <ul style={{ margin: 0, paddingInlineStart: 20 }}>
              {kurangList.map(({ kalimat }) => (
                <li key={kalimat}>{kalimat}</li>
              ))}
            </ul>
          </Text>
        )}
        {tetapkan.error && <ErrorState error={tetapkan.error} judul={teksEdisi.dialogGagal} />}
        <Group justify="flex-end" gap="xs">
          <Button ref={batal} variant="default" onClick={tutup} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button color="red" variant="outline" loading={tetapkan.isPending} onClick={() => void jalan()}>
            {teksEdisi.dialogTombol}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
