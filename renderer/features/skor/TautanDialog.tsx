import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Bukti } from '../../../shared/domain/dossier';
import { teksBukti } from '../../text/bukti';
import { UMUM } from '../../text/umum';

export interface TautanDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onTambah: (bukti: Bukti) => void;
}

export const TautanDialog = ({ opened, onClose, onTambah }: TautanDialogProps) => (
  <Modal opened={opened} onClose={onClose} title={teksBukti.tautanJudul}>
    <FormTautan onClose={onClose} onTambah={onTambah} />
  </Modal>
);

const FormTautan = ({ onClose, onTambah }: Omit<TautanDialogProps, 'opened'>) => {
  const [rujukan, setRujukan] = useState('');
  const [keterangan, setKeterangan] = useState('');
  const [isKosong, setKosong] = useState(false);
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    if (rujukan.trim() === '') {
      setKosong(true);
      return;
    }
    onTambah({ jenis: 'TAUTAN', rujukan: rujukan.trim(), keterangan: keterangan.trim() });
    onClose();
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={teksBukti.tautan}
          description={teksBukti.tautanPetunjuk}
          maxLength={600}
          value={rujukan}
          error={isKosong && rujukan.trim() === '' ? teksBukti.tautanKosong : undefined}
          onChange={(event) => setRujukan(event.currentTarget.value)}
        />
        <TextInput
          label={teksBukti.keterangan}
          maxLength={600}
          value={keterangan}
          onChange={(event) => setKeterangan(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {UMUM.batal}
          </Button>
          <Button type="submit">{teksBukti.tambahTautan}</Button>
        </Group>
      </Stack>
    </form>
  );
};
