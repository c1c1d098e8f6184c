import { Button, Group, Modal, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { namaPeraturan } from '../../../shared/documents/perubahan/namaPeraturan';
import type { Dossier } from '../../../shared/domain/dossier';
import { edisiKini } from '../../../shared/domain/naskah';
import { ErrorState } from '../../components/ErrorState';
import { tell } from '../../components/tell';
import { flushSemua } from '../../data/draf';
import { useMutasi } from '../../data/useMutasi';
import { teksEdisi } from '../../text/edisi';
import { UMUM } from '../../text/umum';

export interface RevisiDialogProps {
  readonly dossier: Dossier;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const KOSONG = { alasan: '', dasarHukum: '', evaluasi: '' };

/** Starts a revision of the adopted edition: why, on what it rests, and what its regulation will be called. */
export const RevisiDialog = ({ dossier, opened, onClose }: RevisiDialogProps) => {
  const { dossierId } = dossier;
  const [isi, setIsi] = useState(KOSONG);
  const [isKurang, setKurang] = useState(false);
  const revisi = useMutasi('edisi:createRevisi', { tampilkanGagal: false });
  const tutup = (): void => {
    revisi.reset();
    setKurang(false);
    onClose();
  };
  const mulai = async (): Promise<void> => {
    if (isi.alasan.trim() === '') {
      setKurang(true);
      return;
    }
    await flushSemua();
    // The dialog shows a failure itself.
    const jadi = await revisi.mutateAsync({ dossierId, isi }).catch(() => null);
    if (jadi === null) return;
    tell(teksEdisi.revisiDimulai);
    setIsi(KOSONG);
    tutup();
  };
  const { perubahanKe } = edisiKini(dossier);
  return (
    <Modal opened={opened} onClose={tutup} size="lg" title={teksEdisi.revisiJudul}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void mulai();
        }}
      >
        <Stack gap="sm">
          <Textarea
            label={teksEdisi.alasan}
            required
            data-autofocus
            value={isi.alasan}
            error={isKurang && isi.alasan.trim() === '' && teksEdisi.alasanWajib}
            onChange={({ currentTarget: { value } }) => setIsi((lama) => ({ ...lama, alasan: value }))}
          />
          <Textarea
            label={teksEdisi.dasarHukum}
            description={teksEdisi.dasarHukumKeterangan}
            value={isi.dasarHukum}
            onChange={({ currentTarget: { value } }) => setIsi((lama) => ({ ...lama, dasarHukum: value }))}
          />
          <Textarea
            label={teksEdisi.evaluasi}
            description={teksEdisi.evaluasiKeterangan}
            value={isi.evaluasi}
            onChange={({ currentTarget: { value } }) => setIsi((lama) => ({ ...lama, evaluasi: value }))}
          />
          <Paper withBorder p="xs" bg="var(--app-panel)">
            <Text size="xs" c="dimmed">
              {teksEdisi.revisiPratinjau}
            </Text>
            <Text size="sm">{namaPeraturan(dossier, { perubahanKe: perubahanKe + 1, nomor: '', tahun: null })}</Text>
          </Paper>
          {revisi.error && <ErrorState error={revisi.error} judul={teksEdisi.revisiGagal} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={tutup}>
              {UMUM.batal}
            </Button>
            <Button type="submit" loading={revisi.isPending}>
              {teksEdisi.revisiTombol}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
