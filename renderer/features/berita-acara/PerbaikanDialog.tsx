import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { KakiDialog } from '../../components/KakiDialog';
import { tell } from '../../components/tell';
import { useMutasi } from '../../data/useMutasi';
import { teksPerbaikan } from '../../text/pengesahan';
import { useBukaRapat } from './useBukaRapat';

export interface PerbaikanDialogProps {
  readonly dossierId: string;
  /** The locked meeting. */
  readonly rapatId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks why, makes the correction and opens it. */
export const PerbaikanDialog = ({ dossierId, rapatId, opened, onClose }: PerbaikanDialogProps) => {
  const [alasan, setAlasan] = useState('');
  const [isDicoba, setDicoba] = useState(false);
  const buat = useMutasi('rapat:createPerbaikan', { tampilkanGagal: false });
  const bukaRapat = useBukaRapat(dossierId);
  const isKosong = alasan.trim() === '';
  const tutup = (): void => {
    buat.reset();
    setDicoba(false);
    onClose();
  };
  const jalan = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDicoba(true);
    if (isKosong) return;
    // The dialog shows a failure itself.
    const jadi = await buat.mutateAsync({ dossierId, rapatId, alasan: alasan.trim() }).catch(() => null);
    if (jadi === null) return;
    await bukaRapat(jadi.rapatId);
    tell(teksPerbaikan.dibuat);
    tutup();
  };
  return (
    <Modal opened={opened} onClose={tutup} size="lg" title={teksPerbaikan.dialogJudul}>
      <form onSubmit={(event) => void jalan(event)}>
        <Stack gap="sm">
          <Text size="sm">{teksPerbaikan.dialogIsi}</Text>
          <Textarea
            data-autofocus
            required
            label={teksPerbaikan.alasan}
            placeholder={teksPerbaikan.alasanPetunjuk}
            value={alasan}
            error={isDicoba && isKosong ? teksPerbaikan.alasanWajib : undefined}
            onChange={({ currentTarget: { value } }) => setAlasan(value)}
          />
          {buat.error && <ErrorState error={buat.error} judul={teksPerbaikan.dialogGagal} />}
          <KakiDialog label={teksPerbaikan.dialogTombol} isProses={buat.isPending} onBatal={tutup} />
        </Stack>
      </form>
    </Modal>
  );
};
